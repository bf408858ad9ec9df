/**
 * The graph, written by Apache Jena: articles become triples one by one, and triples become text one by one, so memory
 * does not grow with their number.
 */
@NullMarked
package dev.dateline.export.rdf;

import org.jspecify.annotations.NullMarked;

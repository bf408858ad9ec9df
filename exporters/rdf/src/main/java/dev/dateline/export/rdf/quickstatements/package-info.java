/**
 * Commands for QuickStatements, a tool that adds statements to Wikidata: what articles say about things that Wikidata knows,
 * if Wikidata can hold it just as it was said. The rest is left out and reported.
 */
@NullMarked
package dev.dateline.export.rdf.quickstatements;

import org.jspecify.annotations.NullMarked;

/**
 * Commands for QuickStatements, a tool that adds statements to Wikidata: what articles say of things that Wikidata knows,
 * as far as Wikidata can hold it as it was said. The rest is left out and told.
 */
@NullMarked
package dev.dateline.export.rdf.quickstatements;

import org.jspecify.annotations.NullMarked;

package dev.dateline.export.rdf;

import dev.dateline.export.Settings;
import dev.dateline.export.rdf.syntax.Syntax;

/**
 * How the graph says what the tables say. Only what it says by default is what the CSVW metadata says.
 *
 * @param reification how a relation tells which triple it is about
 * @param languageTags whether the texts of an article are tagged with its language
 */
record GraphStyle(Reification reification, boolean languageTags) {

    static final GraphStyle DEFAULT = new GraphStyle(Reification.STATEMENT, false);

    static GraphStyle of(Syntax syntax, Settings settings) {
        return new GraphStyle(
                syntax.is(Syntax.Trait.OF_TRIPLE_TERMS) ? settings.get(RdfOptions.REIFICATION) : DEFAULT.reification(),
                settings.get(RdfOptions.LANGUAGE_TAGS));
    }
}

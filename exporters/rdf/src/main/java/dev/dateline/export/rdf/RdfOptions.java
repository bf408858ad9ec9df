package dev.dateline.export.rdf;

import dev.dateline.export.Option;
import dev.dateline.export.rdf.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;

/** What can be chosen about what the graph says. */
final class RdfOptions {

    static final Option<Boolean> MENTIONS =
            Option.flag("mentions", true, "say where in the text each statement stands, as Web Annotations");

    static final Option<Boolean> TEXT = Option.flag("text", true, "write the text of each article");

    static final Option<Boolean> PROVENANCE =
            Option.flag("provenance", true, "say what the export was made from, and with what");

    static final Option<Boolean> LANGUAGE_TAGS = Option.flag(
            "language-tags",
            false,
            "tag headline, standfirst and text with the language of the article; the metadata of the CSV tables"
                    + " describes the graph without tags");

    static final Option<Reification> REIFICATION = Option.choice(
            "reification",
            Reification.STATEMENT,
            "how a relation names the triple it is about: statement: rdf:subject, rdf:predicate, rdf:object; rdf12: a"
                    + " triple term of RDF 1.2; rdf12-unasserted: the same, without the triple itself. The metadata of the"
                    + " CSV tables describes statement alone");

    private static final List<Option<?>> ALL = List.of(MENTIONS, TEXT, PROVENANCE, LANGUAGE_TAGS);

    private RdfOptions() {}

    /** What can be chosen about the graph in a syntax. */
    static List<Option<?>> of(Syntax syntax) {
        List<Option<?>> options = new ArrayList<>(ALL);
        if (syntax.is(Syntax.Trait.OF_TRIPLE_TERMS)) {
            options.add(REIFICATION);
        }
        options.addAll(syntax.options());
        return List.copyOf(options);
    }
}

package dev.dateline.export.rdf;

import dev.dateline.export.Option;
import java.util.List;

/** What can be chosen about what the graph says. */
final class RdfOptions {

    static final Option<Boolean> MENTIONS =
            Option.flag("mentions", true, "say where in the text each statement stands, as Web Annotations");

    static final Option<Boolean> TEXT = Option.flag("text", true, "write the text of each article");

    static final Option<Boolean> PROVENANCE =
            Option.flag("provenance", true, "say what the export was made from, and with what");

    static final List<Option<?>> ALL = List.of(MENTIONS, TEXT, PROVENANCE);

    private RdfOptions() {}
}

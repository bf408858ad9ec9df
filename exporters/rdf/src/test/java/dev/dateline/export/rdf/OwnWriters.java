package dev.dateline.export.rdf;

import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Settings;
import dev.dateline.export.Utf8Output;
import dev.dateline.export.rdf.syntax.Syntax;
import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;

/** The writers of the exporter, without the rest of it, as Jena's own write: plain blocks. */
final class OwnWriters {

    private OwnWriters() {}

    private static Map<String, String> plain(Syntax syntax) {
        return syntax.is(Syntax.Trait.OF_BLOCKS) ? Map.of("pretty", "false") : Map.of();
    }

    static StreamRDF of(Syntax syntax, Utf8Output out) {
        Format format = Formats.installed().get(syntax.id());
        return syntax.writer(out, Settings.of(format, plain(syntax)));
    }
}

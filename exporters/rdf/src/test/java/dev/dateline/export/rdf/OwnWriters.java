package dev.dateline.export.rdf;

import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Settings;
import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;

/** The writers of the exporter, without the rest of it. */
final class OwnWriters {

    private OwnWriters() {}

    static StreamRDF of(Syntax syntax, FileOutput out) {
        Format format = Formats.installed().get(syntax.id());
        return syntax.writer(out, Settings.of(format, Map.of()));
    }
}

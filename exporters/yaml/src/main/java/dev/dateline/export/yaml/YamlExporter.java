package dev.dateline.export.yaml;

import dev.dateline.export.Exporter;
import dev.dateline.export.Format;
import dev.dateline.export.Importer;
import java.util.List;

/** Writes nothing, and reads articles that people have written in YAML. */
public final class YamlExporter implements Exporter {

    /** For {@link java.util.ServiceLoader}. */
    public YamlExporter() {}

    @Override
    public List<Format> formats() {
        return List.of();
    }

    @Override
    public List<Importer> importers() {
        return List.of(new YamlImporter());
    }
}

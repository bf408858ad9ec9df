package dev.dateline.export.annotations;

import dev.dateline.export.Exporter;
import dev.dateline.export.Format;
import dev.dateline.export.Importer;
import dev.dateline.export.annotations.brat.BratImporter;
import dev.dateline.export.annotations.labelstudio.LabelStudioImporter;
import java.util.List;

/** Writes nothing, and reads texts that people have annotated with other tools. */
public final class AnnotationsExporter implements Exporter {

    /** For {@link java.util.ServiceLoader}. */
    public AnnotationsExporter() {}

    @Override
    public List<Format> formats() {
        return List.of();
    }

    @Override
    public List<Importer> importers() {
        return List.of(new BratImporter(), new LabelStudioImporter());
    }
}

package dev.dateline.export.csv;

import dev.dateline.export.Exporter;
import dev.dateline.export.Format;
import dev.dateline.export.Importer;
import java.util.List;

/** Writes the tables as CSV, and reads them back. */
public final class CsvExporter implements Exporter {

    /** For {@link java.util.ServiceLoader}. */
    public CsvExporter() {}

    @Override
    public List<Format> formats() {
        return List.of(new CsvFormat());
    }

    @Override
    public List<Importer> importers() {
        return List.of(new CsvImporter());
    }
}

package dev.dateline.export.csv;

import dev.dateline.export.Exporter;
import dev.dateline.export.Format;
import java.util.List;

/** Writes the tables as CSV. */
public final class CsvExporter implements Exporter {

    /** For {@link java.util.ServiceLoader}. */
    public CsvExporter() {}

    @Override
    public List<Format> formats() {
        return List.of(new CsvFormat());
    }
}

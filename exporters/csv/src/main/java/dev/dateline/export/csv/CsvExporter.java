package dev.dateline.export.csv;

import dev.dateline.export.Document;
import dev.dateline.export.Exporter;
import dev.dateline.export.Format;
import dev.dateline.export.Importer;
import dev.dateline.export.TableReader;
import dev.dateline.export.csv.mapping.CsvTableReader;
import dev.dateline.export.csv.mapping.ShippedMaps;
import java.util.List;

/** Writes the tables as CSV, reads them back, and reads CSV of others by a map. */
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

    @Override
    public List<TableReader> tableReaders() {
        return List.of(new CsvTableReader());
    }

    @Override
    public List<Document> documents() {
        return ShippedMaps.ALL;
    }
}

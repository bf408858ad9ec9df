package dev.dateline.export.sqlite;

import dev.dateline.export.Exporter;
import dev.dateline.export.Format;
import dev.dateline.export.Importer;
import java.util.List;

/** Writes the tables as a SQLite database, and reads them back. */
public final class SqliteExporter implements Exporter {

    /** For {@link java.util.ServiceLoader}. */
    public SqliteExporter() {}

    @Override
    public List<Format> formats() {
        return List.of(new SqliteFormat());
    }

    @Override
    public List<Importer> importers() {
        return List.of(new SqliteImporter());
    }
}

package dev.dateline.spark.parquet;

import dev.dateline.export.Exporter;
import dev.dateline.export.Format;
import java.util.List;

/** Writes the tables as Parquet files. */
public final class ParquetExporter implements Exporter {

    /** For {@link java.util.ServiceLoader}. */
    public ParquetExporter() {}

    @Override
    public List<Format> formats() {
        return List.of(new ParquetFormat());
    }
}

package dev.dateline.spark.parquet;

import dev.dateline.export.Format;
import dev.dateline.export.testkit.ExporterContract;

class ParquetContractTest extends ExporterContract {

    @Override
    protected Format format() {
        return new ParquetFormat();
    }
}

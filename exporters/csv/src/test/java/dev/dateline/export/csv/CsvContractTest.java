package dev.dateline.export.csv;

import dev.dateline.export.Format;
import dev.dateline.fixtures.ExporterContract;

class CsvContractTest extends ExporterContract {

    @Override
    protected Format format() {
        return new CsvFormat();
    }
}

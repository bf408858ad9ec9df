package dev.dateline.export.excel;

import dev.dateline.export.Format;
import dev.dateline.fixtures.ExporterContract;

class ExcelContractTest extends ExporterContract {

    @Override
    protected Format format() {
        return new WorkbookFormat();
    }
}

package dev.dateline.export.excel;

import dev.dateline.export.Format;
import dev.dateline.export.testkit.ExporterContract;

class ExcelContractTest extends ExporterContract {

    @Override
    protected Format format() {
        return new WorkbookFormat();
    }
}

package dev.dateline.export.sqlite;

import dev.dateline.export.Format;
import dev.dateline.export.testkit.ExporterContract;

class SqliteContractTest extends ExporterContract {

    @Override
    protected Format format() {
        return new SqliteFormat();
    }
}

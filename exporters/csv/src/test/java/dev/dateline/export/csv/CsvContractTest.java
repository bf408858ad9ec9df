package dev.dateline.export.csv;

import dev.dateline.export.Format;
import dev.dateline.export.testkit.ExporterContract;
import java.util.Map;
import org.junit.jupiter.api.Nested;

class CsvContractTest extends ExporterContract {

    @Override
    protected Format format() {
        return new CsvFormat();
    }

    /** The other shapes an export can have. */
    abstract static class With extends ExporterContract {
        private final Map<String, String> settings;

        With(Map<String, String> settings) {
            this.settings = settings;
        }

        @Override
        protected Format format() {
            return new CsvFormat();
        }

        @Override
        protected Map<String, String> settings() {
            return settings;
        }
    }

    @Nested
    class Zipped extends With {
        Zipped() {
            super(Map.of("as", "zip"));
        }
    }

    @Nested
    class Gzipped extends With {
        Gzipped() {
            super(Map.of("gzip", "true", "hxl", "true", "delimiter", "tab", "null", "\\N"));
        }
    }

    @Nested
    class OneTable extends With {
        OneTable() {
            super(Map.of("as", "table", "tables", "mentions"));
        }
    }
}

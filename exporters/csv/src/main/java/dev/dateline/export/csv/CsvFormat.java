package dev.dateline.export.csv;

import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import java.io.IOException;
import java.util.List;

/** A file for each table, and files that describe the tables to databases and to the Web. */
final class CsvFormat implements Format {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String title() {
        return "CSV tables with keys and schemas";
    }

    @Override
    public boolean isDefault() {
        return true;
    }

    @Override
    public List<Option<?>> options() {
        return CsvOptions.ALL;
    }

    @Override
    public Layout layout(Settings settings) {
        boolean gzip = settings.get(CsvOptions.GZIP);
        return switch (settings.get(CsvOptions.PACKAGING)) {
            case FOLDER -> new Layout.Folder("csv");
            case ZIP -> new Layout.OneFile("csv.zip", "application/zip");
            case TABLE ->
                gzip ? new Layout.OneFile("csv.gz", "application/gzip") : new Layout.OneFile("csv", "text/csv");
        };
    }

    @Override
    public ExportSession open(Settings settings, Target target) throws IOException {
        return CsvSession.open(settings, target);
    }
}

package dev.dateline.export.csv;

import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.vocabulary.ResourceNames;
import java.io.IOException;
import java.util.List;

/** A folder with one RFC 4180 file for each table: UTF-8 without a byte order mark, CRLF, a header line. */
final class CsvFormat implements Format {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String title() {
        return "CSV tables, one file each";
    }

    @Override
    public boolean isDefault() {
        return true;
    }

    @Override
    public List<Option<?>> options() {
        return List.of(ResourceNames.BASE);
    }

    @Override
    public Layout layout(Settings settings) {
        return new Layout.Folder("csv");
    }

    @Override
    public ExportSession open(Settings settings, Target target) throws IOException {
        return CsvSession.open(settings.get(ResourceNames.BASE), target);
    }
}

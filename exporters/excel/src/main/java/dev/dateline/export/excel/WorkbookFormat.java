package dev.dateline.export.excel;

import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.vocabulary.ResourceNames;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;

/** One workbook with a sheet for each table, and one for the articles' text. */
final class WorkbookFormat implements Format {

    private static final Layout LAYOUT =
            new Layout.OneFile("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** What a sheet holds below its header. */
    static final int MAX_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String title() {
        return "Excel workbook, a sheet for each table";
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
        return LAYOUT;
    }

    @Override
    public ExportSession open(Settings settings, Target target) throws IOException {
        return WorkbookSession.open(settings.get(ResourceNames.BASE), target, MAX_ROWS);
    }
}

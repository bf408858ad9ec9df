package dev.dateline.export.excel;

import dev.dateline.export.Aggregate;
import dev.dateline.export.Dataset;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.statements.corpus.CorpusTables;
import java.io.IOException;
import java.util.List;

/** One workbook with an overview, a sheet for each table, one for the articles' text, and notes. */
final class WorkbookFormat implements Format {

    private static final Layout LAYOUT =
            new Layout.OneFile("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

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
        return WorkbookOptions.ALL;
    }

    @Override
    public Layout layout(Settings settings) {
        return LAYOUT;
    }

    @Override
    public List<Aggregate<?>> aggregates(Settings settings) {
        return WorkbookOptions.plan(settings).tables().stream().anyMatch(WorkbookTables::isOfCorpus)
                ? List.of(CorpusTables.AGGREGATE)
                : List.of();
    }

    @Override
    public ExportSession open(Dataset dataset, Settings settings, Target target) throws IOException {
        return WorkbookSession.open(WorkbookOptions.plan(settings), dataset, target);
    }
}

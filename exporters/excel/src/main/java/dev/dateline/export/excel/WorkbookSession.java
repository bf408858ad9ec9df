package dev.dateline.export.excel;

import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Origin;
import dev.dateline.export.Target;
import dev.dateline.export.tabular.Source;
import dev.dateline.export.tabular.Table;
import dev.dateline.export.vocabulary.ResourceNames;
import dev.dateline.model.Article;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A workbook being written. Rows go to a working file for each sheet; the workbook is put together from them when the
 * session is finished.
 */
final class WorkbookSession implements ExportSession {

    private final ResourceNames names;
    private final Target target;
    private final StreamedWorkbook workbook;
    private final Losses losses = new Losses();
    private final List<TableSheet<?>> sheets = new ArrayList<>();
    private boolean closed;

    private WorkbookSession(ResourceNames names, Target target, StreamedWorkbook workbook) {
        this.names = names;
        this.target = target;
        this.workbook = workbook;
    }

    /**
     * Begins a workbook.
     *
     * @param names the IRIs of what articles state
     * @param target where it goes
     * @param maxRows how many rows a sheet may have below its header
     */
    static WorkbookSession open(ResourceNames names, Target target, int maxRows) throws IOException {
        WorkbookSession session = new WorkbookSession(names, target, new StreamedWorkbook(target.workingFolder()));
        try {
            CellStyles styles = new CellStyles(session.workbook);
            for (Table<?> table : WorkbookTables.IN_ORDER) {
                session.sheets.add(TableSheet.create(table, session.workbook, styles, session.losses, maxRows));
            }
            return session;
        } catch (IOException e) {
            session.closeAfter(e);
            throw e;
        }
    }

    private void closeAfter(IOException failure) {
        try {
            close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void write(Article article) throws IOException {
        Source source = Source.of(article, names);
        for (TableSheet<?> sheet : sheets) {
            sheet.write(source);
        }
    }

    @Override
    public ExportReport finish(Origin origin) throws IOException {
        sheets.forEach(TableSheet::complete);
        workbook.describe(origin);
        TargetStream stream = new TargetStream(target.open());
        try (OutputStream out = new BufferedOutputStream(stream)) {
            workbook.write(out);
        } catch (IOException e) {
            throw stream.firstFailureOr(e);
        }
        long rows = sheets.stream().mapToLong(TableSheet::rows).sum();
        return new ExportReport(List.of(new ExportReport.Count("", rows, "rows")), losses.all());
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            workbook.close();
        }
    }
}

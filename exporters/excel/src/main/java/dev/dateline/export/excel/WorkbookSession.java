package dev.dateline.export.excel;

import dev.dateline.export.Aggregates;
import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Provenance;
import dev.dateline.export.Target;
import dev.dateline.export.excel.figure.ChartSheet;
import dev.dateline.export.excel.figure.ChartedFigures;
import dev.dateline.export.excel.overview.Contents;
import dev.dateline.export.excel.overview.DocumentProperties;
import dev.dateline.export.excel.overview.Note;
import dev.dateline.export.excel.overview.Overview;
import dev.dateline.export.excel.overview.Overview.OwnSheet;
import dev.dateline.export.excel.overview.Protection;
import dev.dateline.export.excel.pivot.PivotSheet;
import dev.dateline.export.excel.reading.ReadingSheets;
import dev.dateline.export.excel.sheet.SheetContext;
import dev.dateline.export.excel.sheet.StreamedWorkbook;
import dev.dateline.export.excel.sheet.TableSheet;
import dev.dateline.export.excel.sheet.TargetStream;
import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.excel.sheet.Worksheet;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
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

    private final WorkbookPlan plan;
    private final Dataset dataset;
    private final Target target;
    private final StreamedWorkbook workbook;
    private final Contents contents = new Contents();
    private final ChartedFigures charted = new ChartedFigures();
    private final ReadingSheets reading;
    private final List<TableSheet<?>> sheets = new ArrayList<>();
    private final SheetContext book;
    private final Overview overview;
    private boolean closed;

    private WorkbookSession(WorkbookPlan plan, Dataset dataset, Target target, StreamedWorkbook workbook)
            throws IOException {
        this.plan = plan;
        this.dataset = dataset;
        this.target = target;
        this.workbook = workbook;
        book = SheetContext.of(workbook, plan.tables(), plan.hidden(), plan.citations(), plan.maxRows());
        reading = new ReadingSheets(plan.reading(), plan.maxRows());
        overview = Overview.create(workbook, book.styles());
        for (Table<?> table : plan.tables()) {
            // What comes from other tables says nothing by being empty.
            sheets.add(
                    WorkbookTables.isOfCorpus(table) ? TableSheet.ifAny(table, book) : TableSheet.create(table, book));
        }
    }

    /**
     * Begins a workbook.
     *
     * @param plan what it is to be like
     * @param dataset the export it is part of
     * @param target where it goes
     */
    static WorkbookSession open(WorkbookPlan plan, Dataset dataset, Target target) throws IOException {
        StreamedWorkbook workbook = new StreamedWorkbook(target.workingFolder(), plan.compression(), target.helpers());
        try {
            return new WorkbookSession(plan, dataset, target, workbook);
        } catch (IOException e) {
            try {
                workbook.close();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    @Override
    public void write(Article article) throws IOException {
        ArticleContext context = ArticleContext.of(article, dataset);
        contents.add(article);
        reading.add(context);
        if (plan.chart()) {
            charted.add(context);
        }
        for (TableSheet<?> sheet : sheets) {
            if (!WorkbookTables.isOfCorpus(sheet.table())) {
                sheet.write(context);
            }
        }
    }

    @Override
    public void aggregated(Aggregates aggregates) throws IOException {
        for (TableSheet<?> sheet : sheets) {
            if (WorkbookTables.isOfCorpus(sheet.table())) {
                sheet.write(aggregates.get(CorpusTables.AGGREGATE));
            }
        }
    }

    @Override
    public ExportReport finish(Provenance origin) throws IOException {
        sheets.removeIf(sheet -> sheet.parts().isEmpty());
        long rows = sheets.stream().mapToLong(TableSheet::rows).sum();
        List<TableSheet<?>> all = new ArrayList<>(sheets);
        book.longTexts().table().ifPresent(all::add);
        List<TableSheet<?>> charts = plan.chart() ? ChartSheet.add(charted, workbook, book.forItself()) : List.of();
        all.addAll(charts);
        boolean pivot = plan.pivot() && PivotSheet.add(workbook, book.styles(), sheets);
        addNotes(all);
        List<OwnSheet> own = new ArrayList<>(reading.write(workbook, book.styles()));
        if (!charts.isEmpty()) {
            own.add(new OwnSheet(ChartSheet.TITLE, ChartSheet.DESCRIPTION));
        }
        if (pivot) {
            own.add(new OwnSheet(PivotSheet.TITLE, PivotSheet.DESCRIPTION));
        }
        complete(all, own);
        charts.forEach(sheet -> sheet.parts().forEach(part -> Protection.derived(part.template())));
        overview.fill(dataset, contents, all, own, origin);
        DocumentProperties.set(workbook.getXSSFWorkbook(), dataset, origin, contents);
        if (plan.protect()) {
            Protection.of(workbook.getXSSFWorkbook());
        }
        TargetStream stream = new TargetStream(target.open());
        try (OutputStream out = new BufferedOutputStream(stream)) {
            workbook.write(out);
        } catch (IOException e) {
            throw stream.firstFailureOr(e);
        }
        return new ExportReport(
                List.of(new ExportReport.Count("", rows, "rows")), book.losses().all());
    }

    private void addNotes(List<TableSheet<?>> all) throws IOException {
        TableSheet<Note> notes = TableSheet.create(Note.TABLE, book.forItself());
        all.add(notes);
        for (Note note : Note.all(book, charted)) {
            notes.write(note);
        }
    }

    private void complete(List<TableSheet<?>> all, List<OwnSheet> own) {
        List<String> titles = new ArrayList<>(own.stream().map(OwnSheet::title).toList());
        // Sheets that are added when one is full belong beside it.
        all.stream()
                .flatMap(sheet -> sheet.parts().stream())
                .map(Worksheet::title)
                .forEach(titles::add);
        workbook.order(titles);
        all.forEach(TableSheet::complete);
        book.connect(sheets);
        if (contents.isRightToLeft()) {
            workbook.getXSSFWorkbook().forEach(sheet -> sheet.setRightToLeft(true));
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            workbook.close();
        }
    }
}

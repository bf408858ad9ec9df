package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.RowSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one table, on a sheet or, when that is full, on several.
 *
 * @param <R> what a row is made of
 */
public final class TableSheet<R> {

    private final Table<R> table;
    private final SheetContext book;
    private final SheetLayout layout;
    private final List<Worksheet> parts = new ArrayList<>();
    private final Rows rows;
    private String article = "";

    /** The rows, one after the other. */
    private final class Rows extends RowValues implements RowSink {
        private final RowWriter writer;

        Rows() {
            super(table.columns().size());
            writer = new RowWriter(layout, book);
        }

        @Override
        public void endRow() throws IOException {
            if (parts.isEmpty() || last().rows() == book.maxRows()) {
                addPart();
            }
            writer.write(this, article, last());
            clear();
        }
    }

    private TableSheet(Table<R> table, SheetContext book) {
        this.table = table;
        this.book = book;
        this.layout = book.layout(table);
        this.rows = new Rows();
    }

    private void addPart() throws IOException {
        parts.add(Worksheet.create(layout, parts.size() + 1, book.workbook(), book.styles()));
    }

    /**
     * Adds the sheet of a table to a workbook and writes its header.
     *
     * @param <R> what a row is made of
     * @param table the table
     * @param book what the sheets share
     * @return the sheet, without rows
     * @throws IOException if working files cannot be written
     */
    public static <R> TableSheet<R> create(Table<R> table, SheetContext book) throws IOException {
        TableSheet<R> sheet = new TableSheet<>(table, book);
        sheet.addPart();
        return sheet;
    }

    /**
     * Adds the sheet of a table to a workbook with its first row, and none if there is no row.
     *
     * @param <R> what a row is made of
     * @param table the table
     * @param book what the sheets share
     * @return the rows of the table
     */
    public static <R> TableSheet<R> ifAny(Table<R> table, SheetContext book) {
        return new TableSheet<>(table, book);
    }

    /**
     * Writes the rows of an article.
     *
     * @param context the article
     * @throws IOException if working files cannot be written
     */
    public void write(ArticleContext context) throws IOException {
        article = context.article().id();
        table.forEachRow(context, rows);
    }

    /**
     * Writes the rows that come from all articles together.
     *
     * @param corpus has them
     * @throws IOException if working files cannot be written
     */
    public void write(CorpusTables corpus) throws IOException {
        article = "";
        corpus.forEachRow(table, rows);
    }

    /**
     * Writes a row that comes from no article.
     *
     * @param row what it is made of
     * @throws IOException if working files cannot be written
     */
    public void write(R row) throws IOException {
        table.emit(row, rows);
    }

    private Worksheet last() {
        return parts.get(parts.size() - 1);
    }

    /**
     * The table.
     *
     * @return what is on the sheets
     */
    public Table<R> table() {
        return table;
    }

    SheetLayout layout() {
        return layout;
    }

    /**
     * The sheets, in order.
     *
     * @return at least one, if the table has a row or {@link #create} made it
     */
    public List<Worksheet> parts() {
        return List.copyOf(parts);
    }

    /**
     * How many rows there are below the headers.
     *
     * @return how many, on all sheets
     */
    public long rows() {
        return parts.stream().mapToLong(Worksheet::rows).sum();
    }

    /** Adds what is not known before the last row. */
    public void complete() {
        parts.forEach(part -> part.complete(layout, book.choice()));
    }
}

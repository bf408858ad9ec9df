package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.RowSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

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
    private @Nullable ArticleContext article;

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
            FormRows form = book.form();
            if (form != null) {
                form.prepare(table, this);
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
        article = context;
        table.forEachRow(context, rows);
    }

    /**
     * Writes the rows that come from all articles together.
     *
     * @param corpus has them
     * @throws IOException if working files cannot be written
     */
    public void write(CorpusTables corpus) throws IOException {
        article = null;
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

    /**
     * The titles of the columns, those that only the workbook has among them.
     *
     * @return from left to right, no two alike
     */
    public List<String> titles() {
        return layout.titles();
    }

    /**
     * Where the columns of a role stand.
     *
     * @param role the role
     * @return their places, from 0
     */
    public List<Integer> indexesOf(Role role) {
        return layout.indexesOf(role);
    }

    /**
     * Where the column with years stands that the workbook adds.
     *
     * @return its place, from 0; nothing if the table has nothing to take a year from
     */
    public Optional<Integer> indexOfYear() {
        return layout.indexOfOwn(OwnColumns.YEAR);
    }

    /**
     * The header and the rows on the first sheet.
     *
     * @return the cells
     */
    public CellRangeAddress cells() {
        return parts.get(0).table(layout.columns().size());
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

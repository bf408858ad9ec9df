package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Row;
import dev.dateline.export.statements.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of one table, on a sheet or, when that is full, on several. */
public final class TableSheet<R> {

    private final Table<R> table;
    private final SheetContext book;
    private final List<SheetColumn<R>> columns;
    private final List<Worksheet> parts = new ArrayList<>();
    private final RowCells<R> cells;
    private Worksheet last;

    private TableSheet(Table<R> table, SheetContext book, Worksheet first) {
        this.table = table;
        this.book = book;
        this.columns = SheetColumn.of(table, book.choice());
        this.cells = new RowCells<>(columns, first, book, table.name().equals("figures"));
        this.last = first;
        parts.add(first);
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
        return new TableSheet<>(table, book, Worksheet.create(table, 1, book.workbook(), book.styles()));
    }

    /**
     * Writes the rows of an article.
     *
     * @param source the article
     * @throws IOException if working files cannot be written
     */
    public void write(ArticleContext source) throws IOException {
        List<R> articleRows = table.rows().apply(source);
        for (int i = 0; i < articleRows.size(); i++) {
            R row = articleRows.get(i);
             write(row, new RowPlace(source.article(), table, i, row));
        }
    }

    /**
     * Writes one row.
     *
     * @param row what it is made of
     * @param place where it comes from
     * @throws IOException if working files cannot be written
     */
    public void write(R row, RowPlace place) throws IOException {
        if (last.rows() == book.maxRows()) {
            last = Worksheet.create(table, parts.size() + 1, book.workbook(), book.styles());
            parts.add(last);
        }
        cells.fill(row, place, last);
        if (row instanceof Row<?> one) {
            book.links().put(one.item(), last.template(), last.row());
        }
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
     * The sheets, in order.
     *
     * @return at least one
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

    /**
     * The place of a column, from 0; -1 if there is none of that name.
     *
     * @param column the name of a column
     * @return its place
     */
    public int indexOf(String column) {
        return table.columns().stream().map(c -> c.name()).toList().indexOf(column);
    }

    /** Adds what is not known before the last row. */
    public void complete() {
        parts.forEach(part -> part.complete(columns));
    }
}

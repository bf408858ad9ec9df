package dev.dateline.export.statements;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A table.
 *
 * @param <R> what a row is made of
 * @param name in snake_case; part of the published contract
 * @param title for people
 * @param description what a row is
 * @param about what a row is about, as a template; see {@link TripleMapping}
 * @param virtualColumns what holds in the graph for every row; the word is CSVW's
 * @param columns from left to right; the names and their order are a published contract
 * @param primaryKey the names of the columns that tell rows apart
 * @param foreignKeys what leads to other tables
 * @param rows takes the rows from an article
 */
public record Table<R>(
        String name,
        String title,
        String description,
        String about,
        List<TripleMapping.Link> virtualColumns,
        List<Column<R>> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        Function<ArticleContext, List<R>> rows) {

    /**
     * The same table with other columns, or the same ones in another order.
     *
     * @param others the columns
     * @return a table with the same rows
     */
    public Table<R> withColumns(List<Column<R>> others) {
        return new Table<>(name, title, description, about, virtualColumns, others, primaryKey, foreignKeys, rows);
    }

    /**
     * The same table, with what is said of it and of its columns in other words.
     *
     * @param words puts a description in other words
     * @return a table with the same rows
     */
    public Table<R> described(UnaryOperator<String> words) {
        List<Column<R>> others =
                columns.stream().map(column -> column.described(words)).toList();
        return new Table<>(
                name, title, words.apply(description), about, virtualColumns, others, primaryKey, foreignKeys, rows);
    }

    /**
     * The same table with some of its columns.
     *
     * @param names the names of columns of this table, in the order to have them in
     * @return a table with the same rows
     * @throws IllegalArgumentException if the table has no column of a name
     */
    public Table<R> select(List<String> names) {
        return withColumns(
                Arrays.stream(positions(names)).mapToObj(columns::get).toList());
    }

    /**
     * Gives the rows of an article to a sink: of each row every cell, and its end.
     *
     * @param article the article
     * @param sink gets the rows in their order
     * @throws IOException if the sink throws it
     */
    public void forEachRow(ArticleContext article, RowSink sink) throws IOException {
        for (R row : rows.apply(article)) {
            emit(row, sink);
        }
    }

    /**
     * Gives one row to a sink: every cell, and its end.
     *
     * @param row what the row is made of
     * @param sink gets the row
     * @throws IOException if the sink throws it
     */
    public void emit(R row, RowSink sink) throws IOException {
        for (Column<R> column : columns) {
            column.emit(row, sink);
        }
        sink.endRow();
    }

    /**
     * The keys that lead to some tables.
     *
     * @param tables the tables that are there
     * @return the foreign keys of this table that lead to one of them
     */
    public List<ForeignKey> foreignKeysTo(List<Table<?>> tables) {
        return foreignKeys.stream()
                .filter(key -> tables.stream().anyMatch(other -> other.name().equals(key.table())))
                .toList();
    }

    /**
     * The field of JSON that rows are read back into as items: of what they belong to, an article, an entity or another
     * statement.
     *
     * @return for example {@code sameAs}
     */
    public String field() {
        return Words.toCamelCase(name);
    }

    /**
     * The places of some columns.
     *
     * @param names the names of columns of this table
     * @return the index of each, from 0, in the order of the names
     * @throws IllegalArgumentException if the table has no column of a name
     */
    public int[] positions(List<String> names) {
        List<String> all = columns.stream().map(Column::name).toList();
        return names.stream().mapToInt(name -> position(name, all)).toArray();
    }

    private int position(String column, List<String> all) {
        int position = all.indexOf(column);
        if (position < 0) {
            throw new IllegalArgumentException("the table " + name + " has no column " + column);
        }
        return position;
    }

    /** Puts together the columns of a table. */
    @SafeVarargs
    static <R> List<Column<R>> columns(List<Column<R>>... groups) {
        List<Column<R>> columns = new ArrayList<>();
        for (List<Column<R>> group : groups) {
            columns.addAll(group);
        }
        return List.copyOf(columns);
    }
}

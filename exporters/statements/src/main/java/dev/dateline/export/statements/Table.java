package dev.dateline.export.statements;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A table.
 *
 * @param <R> what a row is made of
 * @param name in snake_case; part of the published contract
 * @param title for people
 * @param description what a row is
 * @param about what a row is about, as a template; see {@link TripleMapping}
 * @param facts what holds in the graph for every row
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
        List<TripleMapping.Link> facts,
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
        return new Table<>(name, title, description, about, facts, others, primaryKey, foreignKeys, rows);
    }

    /**
     * Takes the rows of an article.
     *
     * @param source the article
     * @param row gets each row, in order
     */
    public void forEachRow(ArticleContext source, Consumer<R> row) {
        rows.apply(source).forEach(row);
    }
}

package dev.dateline.export.html.row;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param cells those that have a value, in the order of the columns
 */
public record Row(List<Cell> cells) {

    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * The rows that a table has of an article.
     *
     * @param table the table
     * @param article the article
     * @return the rows in their order
     * @throws IOException never, as nothing is written
     */
    public static List<Row> of(Table<?> table, ArticleContext article) throws IOException {
        List<Row> rows = new ArrayList<>();
        table.forEachRow(article, new Rows(rows::add));
        return rows;
    }

    /**
     * The first value of a role.
     *
     * @param role what the column is for
     * @return the value, or null if the row has none
     */
    public @Nullable String get(Role role) {
        return cells.stream()
                .filter(cell -> cell.column().role().equals(role))
                .map(Cell::text)
                .findFirst()
                .orElse(null);
    }

    /**
     * The value of a role that every row has.
     *
     * @param role what the column is for
     * @return the value
     */
    public String given(Role role) {
        return Objects.requireNonNull(get(role));
    }

    /**
     * The last part of the key: in the tables of an article, the id of the statement.
     *
     * @return the value
     */
    public String id() {
        return cells.stream()
                .filter(cell -> cell.column().role() == Role.Plain.KEY)
                .map(Cell::text)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}

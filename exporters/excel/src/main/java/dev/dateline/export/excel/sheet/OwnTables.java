package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import java.util.List;

/** Tables that only a workbook has: what it says about itself. */
public final class OwnTables {

    private OwnTables() {}

    /**
     * A table that comes from no article.
     *
     * @param <R> what a row is made of
     * @param name in snake_case
     * @param title for people
     * @param description what a row is
     * @param columns from left to right
     * @return the table
     */
    public static <R> Table<R> table(String name, String title, String description, List<Column<R>> columns) {
        return new Table<>(
                name, title, description, "", List.of(), columns, List.of(), List.of(), context -> List.of());
    }
}

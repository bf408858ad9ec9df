package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import java.util.List;

/**
 * Where the rows of a table lead: a column of arrows beside a column of data. An arrow is a formula that looks for what
 * stands in its own row, so that it still leads there when a sheet was sorted.
 *
 * @param beside the column it stands beside
 * @param from the column that has a value, and not zero, where there is an arrow
 * @param key what is looked for
 * @param searches the columns it is looked for in, one after the other; if there is none, it is itself an address
 */
record Link(Column<?> beside, Column<?> from, Key key, List<Search> searches) {

    /** What stands in each cell; where rows lead to several tables, with the title of the one. */
    static final String ARROW = "→";

    /** Whether its rows lead to different tables. */
    boolean leadsToSeveral() {
        return from.role() instanceof Role.StatementReference;
    }

    /** What is looked for, by what stands in the row. */
    sealed interface Key {

        /** The row's own key. */
        record Own() implements Key {}

        /**
         * Some of its cells.
         *
         * @param table the table whose rows have such a key; empty for the cells alone
         * @param columns the names of the columns, joined as a key is
         */
        record Cells(String table, List<String> columns) implements Key {}
    }

    /**
     * A column to look in.
     *
     * @param table the name of its table
     * @param column its own name, or the title of one that only workbooks have; empty for the column of the keys
     */
    record Search(String table, String column) {}

    /** What the formula is called in the workbook. */
    String name() {
        return "to_" + from.name();
    }

    String title() {
        return ARROW + " " + beside.title();
    }

    String description() {
        return searches.isEmpty()
                ? "Opens the address."
                : "Leads to the row, wherever sorting has put it. A formula, not data.";
    }
}

package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import java.util.Set;

/**
 * Which columns are hidden: they are in the workbook, and anybody can show them again. Columns are named as
 * {@code unit}, in every sheet, or as {@code figures.unit}.
 *
 * @param hidden columns to hide
 * @param shown where a sheet has any of these columns, the others are hidden
 */
public record ColumnChoice(Set<String> hidden, Set<String> shown) {

    static final ColumnChoice ALL_SHOWN = new ColumnChoice(Set.of(), Set.of());

    /** Keeps the names. */
    public ColumnChoice {
        hidden = Set.copyOf(hidden);
        shown = Set.copyOf(shown);
    }

    /**
     * Whether a column is hidden.
     *
     * @param table the table
     * @param column one of its columns
     * @return whether nobody wants to see it
     */
    public boolean hides(Table<?> table, Column<?> column) {
        return isIn(hidden, table, column) || (isChoosy(table) && !isIn(shown, table, column));
    }

    /** Whether somebody has asked for columns of a table, and so for no others. */
    boolean isChoosy(Table<?> table) {
        return table.columns().stream().anyMatch(column -> isIn(shown, table, column));
    }

    /** Whether somebody has asked for a column by its name. */
    boolean shows(Table<?> table, Column<?> column) {
        return isIn(shown, table, column);
    }

    private static boolean isIn(Set<String> names, Table<?> table, Column<?> column) {
        return names.contains(column.name()) || names.contains(table.name() + "." + column.name());
    }
}

package dev.dateline.export.excel;

import dev.dateline.export.tabular.Column;
import dev.dateline.export.tabular.Table;
import java.util.Set;

/**
 * Which columns are hidden: they are in the workbook, and anybody can show them again.
 *
 * @param names columns as {@code unit}, in every sheet, or as {@code figures.unit}
 */
record ColumnChoice(Set<String> names) {

    static final ColumnChoice ALL_SHOWN = new ColumnChoice(Set.of());

    ColumnChoice {
        names = Set.copyOf(names);
    }

    boolean hides(Table<?> table, Column<?> column) {
        return names.contains(column.name()) || names.contains(table.name() + "." + column.name());
    }
}

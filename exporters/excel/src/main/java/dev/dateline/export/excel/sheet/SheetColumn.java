package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Table;
import java.util.List;

/**
 * A column of a sheet.
 *
 * @param <R> what a row is made of
 * @param column what is in it
 * @param width as wide as it is to be by now
 * @param leads where its cells lead
 * @param hidden whether nobody wants to see it
 */
record SheetColumn<R>(Column<R> column, ColumnWidth width, LinkRules<R> leads, boolean hidden) {

    static <R> List<SheetColumn<R>> of(Table<R> table, ColumnChoice choice) {
        return table.columns().stream()
                .map(column -> new SheetColumn<>(
                        column,
                        new ColumnWidth(column.title(), column.datatype()),
                        LinkRules.of(table, column),
                        choice.hides(table, column)))
                .toList();
    }

    /** Whether long values break into lines: those that have places to break at. */
    boolean wraps() {
        return column.datatype() == Datatype.TEXT;
    }
}

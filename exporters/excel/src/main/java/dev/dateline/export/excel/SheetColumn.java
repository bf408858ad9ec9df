package dev.dateline.export.excel;

import dev.dateline.export.tabular.Column;
import dev.dateline.export.tabular.Datatype;
import java.util.List;

/**
 * A column of a sheet.
 *
 * @param <R> what a row is made of
 * @param column what is in it
 * @param width as wide as it is to be by now
 */
record SheetColumn<R>(Column<R> column, ColumnWidth width) {

    static <R> List<SheetColumn<R>> of(List<Column<R>> columns) {
        return columns.stream()
                .map(column -> new SheetColumn<>(column, new ColumnWidth(column.title(), column.datatype())))
                .toList();
    }

    /** Whether long values break into lines: those that have places to break at. */
    boolean wraps() {
        return column.datatype() == Datatype.TEXT;
    }
}

package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.CellSink;
import dev.dateline.export.statements.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row, by the places of their columns in the table, from 0: a String, a Long, a BigDecimal, a Boolean,
 * a LocalDate, or null. How a cell looks and where it leads may depend on cells to its right.
 */
class RowValues implements CellSink {

    private final @Nullable Object[] values;
    private int next;

    RowValues(int columns) {
        values = new @Nullable Object[columns];
    }

    /** Begins the next row. */
    void clear() {
        next = 0;
    }

    /** The value of a column. */
    @Nullable
    Object get(int column) {
        return values[column];
    }

    /** Takes the value of a column out of the row. */
    void leaveOut(int column) {
        values[column] = null;
    }

    /** The value of a column as text; empty if there is none. */
    String text(int column) {
        Object value = values[column];
        return value == null ? "" : value.toString();
    }

    private void put(@Nullable Object value) {
        values[next++] = value;
    }

    @Override
    public void empty(Column<?> column) {
        put(null);
    }

    @Override
    public void text(Column<?> column, String value) {
        put(value);
    }

    @Override
    public void integer(Column<?> column, long value) {
        put(value);
    }

    @Override
    public void decimal(Column<?> column, BigDecimal value) {
        put(value);
    }

    @Override
    public void bool(Column<?> column, boolean value) {
        put(value);
    }

    @Override
    public void date(Column<?> column, LocalDate value) {
        put(value);
    }
}

package dev.dateline.export.csv;

import dev.dateline.export.tabular.CellSink;
import dev.dateline.export.tabular.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row, as they stand in the file. */
final class CsvCells implements CellSink {
    private final @Nullable String[] values;
    private int next;

    CsvCells(int count) {
        values = new @Nullable String[count];
    }

    /** The cells of the row that was filled in last, null where there is no value; the same array every time. */
    @Nullable
    String[] values() {
        return values;
    }

    <R> void fill(List<Column<R>> columns, R row) {
        next = 0;
        for (Column<R> column : columns) {
            column.emit(row, this);
        }
    }

    @Override
    public void empty() {
        values[next++] = null;
    }

    @Override
    public void text(String value) {
        values[next++] = value;
    }

    @Override
    public void integer(long value) {
        values[next++] = Long.toString(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        values[next++] = value.toPlainString();
    }

    @Override
    public void bool(boolean value) {
        values[next++] = Boolean.toString(value);
    }

    @Override
    public void date(LocalDate value) {
        values[next++] = value.toString();
    }
}

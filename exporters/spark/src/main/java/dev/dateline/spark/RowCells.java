package dev.dateline.spark;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.RowSink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Makes rows of cells, and keeps them until they are taken. A day is the number of days since 1970-01-01. */
final class RowCells implements RowSink {

    private final int width;
    private final Queue<Row> rows = new ArrayDeque<>();
    private @Nullable Object[] row;
    private int next;

    /** Creates a sink for rows of so many cells. */
    RowCells(int width) {
        this.width = width;
        this.row = new @Nullable Object[width];
    }

    /** The rows that are complete, the first first. */
    Queue<Row> rows() {
        return rows;
    }

    @Override
    public void empty(Column<?> column) {
        next++;
    }

    @Override
    public void text(Column<?> column, String value) {
        row[next++] = value;
    }

    @Override
    public void integer(Column<?> column, long value) {
        row[next++] = value;
    }

    @Override
    public void decimal(Column<?> column, BigDecimal value) {
        row[next++] = value;
    }

    @Override
    public void bool(Column<?> column, boolean value) {
        row[next++] = value;
    }

    @Override
    public void date(Column<?> column, LocalDate value) {
        row[next++] = Math.toIntExact(value.toEpochDay());
    }

    @Override
    public void endRow() {
        rows.add(RowFactory.create(row));
        row = new @Nullable Object[width];
        next = 0;
    }
}

package dev.dateline.export.csv;

import dev.dateline.export.statements.CellSink;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row, as they stand in the file. */
final class CsvCells implements CellSink {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final @Nullable String[] values;
    private final boolean spreadsheetSafe;
    private final ApostropheCount apostrophes;
    private int next;

    CsvCells(int count, Dialect dialect, ApostropheCount apostrophes) {
        this.values = new @Nullable String[count];
        this.spreadsheetSafe = dialect.spreadsheetSafe();
        this.apostrophes = apostrophes;
    }

    /** The cells of the row that was filled in last, null where there is no value; the same array every time. */
    @Nullable
    String[] values() {
        return values;
    }

    <R> void fill(String articleId, List<Column<R>> columns, R row) {
        next = 0;
        for (Column<R> column : columns) {
            column.emit(row, this);
            if (spreadsheetSafe && column.datatype() == Datatype.TEXT) {
                defuse(articleId, column.name());
            }
        }
    }

    /** Keeps the text that was put in last from being a formula. */
    private void defuse(String articleId, String column) {
        String text = values[next - 1];
        if (text != null && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            values[next - 1] = "'" + text;
            apostrophes.add(articleId, column);
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

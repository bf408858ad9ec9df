package dev.dateline.export.csv;

import dev.dateline.export.Target;
import dev.dateline.export.tabular.CellSink;
import dev.dateline.export.tabular.Column;
import dev.dateline.export.tabular.Source;
import dev.dateline.export.tabular.Table;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table being written. */
final class CsvFile<R> implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Table<R> table;
    private final OutputStream stream;
    private final Writer text;
    private final RowWriter rows;
    private final Cells cells;
    private long count;
    private boolean closed;

    private CsvFile(Table<R> table, OutputStream stream) {
        this.table = table;
        this.stream = stream;
        // The model lets no unpaired surrogate through, so nothing is ever replaced in encoding.
        this.text = new BufferedWriter(
                new OutputStreamWriter(new BufferedOutputStream(stream, BUFFER), StandardCharsets.UTF_8));
        this.rows = new RowWriter(text);
        this.cells = new Cells(table.columns().size());
    }

    /** Opens the file of a table and writes its header. */
    static <R> CsvFile<R> create(Table<R> table, Target target) throws IOException {
        CsvFile<R> file = new CsvFile<>(table, target.open(name(table)));
        file.rows.write(table.columns().stream().map(Column::name).toArray(String[]::new));
        return file;
    }

    private static String name(Table<?> table) {
        return table.name() + ".csv";
    }

    String name() {
        return name(table);
    }

    long rows() {
        return count;
    }

    /** Writes the rows of an article. */
    void write(Source source) throws IOException {
        List<R> articleRows = table.rows().apply(source);
        for (R row : articleRows) {
            cells.fill(table.columns(), row);
            rows.write(cells.values);
        }
        count += articleRows.size();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (stream) {
            text.flush();
        }
    }

    /** The cells of a row, as they stand in the file. */
    private static final class Cells implements CellSink {
        private final @Nullable String[] values;
        private int next;

        Cells(int count) {
            values = new @Nullable String[count];
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
}

package dev.dateline.export.csv;

import dev.dateline.export.Target;
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
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One table being written. */
final class CsvFile<R> implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Table<R> table;
    private final OutputStream stream;
    private final Writer text;
    private final RowWriter rows;
    private final CsvCells cells;
    private long count;
    private boolean closed;

    private CsvFile(Table<R> table, OutputStream stream) {
        this.table = table;
        this.stream = stream;
        // The model lets no unpaired surrogate through, so nothing is ever replaced in encoding.
        this.text = new BufferedWriter(
                new OutputStreamWriter(new BufferedOutputStream(stream, BUFFER), StandardCharsets.UTF_8));
        this.rows = new RowWriter(text);
        this.cells = new CsvCells(table.columns().size());
    }

    /** Opens the file of a table and writes its header. */
    static <R> CsvFile<R> create(Table<R> table, Target target) throws IOException {
        CsvFile<R> file = new CsvFile<>(table, target.open(name(table)));
        // Shorter than the buffer, so that nothing can fail before somebody is there to close the file.
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
            rows.write(cells.values());
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
}

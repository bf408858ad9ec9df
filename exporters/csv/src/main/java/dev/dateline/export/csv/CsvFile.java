package dev.dateline.export.csv;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** One table being written. */
final class CsvFile<R> implements Closeable {

    private static final int BUFFER = 1 << 16;
    /** A char is at most three bytes of UTF-8; two that stand for one character are four. */
    private static final long BYTES_PER_CHAR = 3;

    private final Table<R> table;
    private final OutputStream stream;
    private final Writer text;
    private final RowWriter rows;
    private final CsvCells cells;
    private final LoadOrder nesting;
    private long count;
    private boolean closed;

    private CsvFile(Table<R> table, Dialect dialect, ApostropheCount apostrophes, OutputStream stream)
            throws IOException {
        this.table = table;
        this.stream = stream;
        // Buffered below as well, so that nothing reaches the stream before somebody is there to close it.
        OutputStream buffered = new BufferedOutputStream(stream, BUFFER);
        OutputStream bytes = dialect.gzip() ? new GZIPOutputStream(buffered, BUFFER) : buffered;
        bytes.write(dialect.preamble());
        // The model lets no unpaired surrogate through, so nothing is ever replaced in encoding.
        this.text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        this.rows = new RowWriter(text, dialect);
        this.cells = new CsvCells(table.columns().size(), dialect, apostrophes);
        this.nesting = new LoadOrder(table);
    }

    /** Begins the file of a table with its header. */
    static <R> CsvFile<R> create(Table<R> table, Dialect dialect, ApostropheCount apostrophes, OutputStream stream)
            throws IOException {
        CsvFile<R> file = new CsvFile<>(table, dialect, apostrophes, stream);
        List<Column<R>> columns = table.columns();
        file.rows.write(columns.stream().map(Column::name).toArray(String[]::new));
        if (dialect.hxl()) {
            file.rows.write(columns.stream().map(HxlTags::of).toArray(String[]::new));
        }
        return file;
    }

    String name() {
        return table.name();
    }

    long rows() {
        return count;
    }

    /** What is known of the file by now. */
    Extent extent() {
        return new Extent(rows.longestLine() * BYTES_PER_CHAR, nesting.deepest());
    }

    /** Writes the rows of an article. */
    void write(ArticleContext source) throws IOException {
        List<R> articleRows = table.rows().apply(source);
        for (R row : articleRows) {
            cells.fill(source.article().id(), table.columns(), row);
            nesting.add(cells.values());
            rows.write(cells.values());
        }
        nesting.endArticle();
        count += articleRows.size();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (stream;
                text) {
            text.flush();
        }
    }
}

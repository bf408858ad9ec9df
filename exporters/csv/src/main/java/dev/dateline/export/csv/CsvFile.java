package dev.dateline.export.csv;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** One table being written. */
final class CsvFile implements Closeable {

    private static final int BUFFER = 1 << 16;
    /** A char is at most three bytes of UTF-8; two that stand for one character are four. */
    private static final long BYTES_PER_CHAR = 3;

    private final Table<?> table;
    private final Fingerprint stream;
    private final Utf8Writer text;
    private final RowWriter lines;
    private final CsvRows rows;
    private boolean closed;

    private CsvFile(Table<?> table, Dialect dialect, ApostropheCount apostrophes, OutputStream stream)
            throws IOException {
        this.table = table;
        this.stream = new Fingerprint(stream);
        // Buffered below as well, so that nothing reaches the stream before somebody is there to close it.
        OutputStream buffered = new BufferedOutputStream(this.stream, BUFFER);
        OutputStream bytes = dialect.gzip() ? new GZIPOutputStream(buffered, BUFFER) : buffered;
        bytes.write(dialect.preamble());
        this.text = new Utf8Writer(bytes);
        this.lines = new RowWriter(text, dialect);
        this.rows = new CsvRows(table, dialect, apostrophes, lines);
    }

    /** Begins the file of a table with its header. */
    static CsvFile create(Table<?> table, Dialect dialect, ApostropheCount apostrophes, OutputStream stream)
            throws IOException {
        CsvFile file = new CsvFile(table, dialect, apostrophes, stream);
        List<? extends Column<?>> columns = table.columns();
        file.lines.write(columns.stream().map(Column::name).toArray(String[]::new));
        if (dialect.hxl()) {
            file.lines.write(columns.stream().map(HxlTags::of).toArray(String[]::new));
        }
        return file;
    }

    String name() {
        return table.name();
    }

    long rows() {
        return rows.count();
    }

    /** What is known of the file; asked for once, when it is closed. */
    Extent extent() {
        return new Extent(
                rows.count(),
                stream.bytes(),
                stream.sha256(),
                lines.longestLine() * BYTES_PER_CHAR,
                rows.deepest(),
                rows.endMarks());
    }

    /** Writes the rows of an article. */
    void write(ArticleContext context) throws IOException {
        rows.beginArticle(context.article().id());
        table.forEachRow(context, rows);
        rows.endArticle();
    }

    /** Writes the rows that the whole export has. */
    void write(CorpusTables corpus) throws IOException {
        corpus.forEachRow(table, rows);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (stream;
                text) {
            text.complete();
        }
    }
}

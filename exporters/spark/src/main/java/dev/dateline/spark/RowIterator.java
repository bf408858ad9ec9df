package dev.dateline.spark;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.RowSink;
import dev.dateline.export.statements.Table;
import dev.dateline.model.ArticleLines;
import dev.dateline.model.ReadLimits;
import dev.dateline.model.ReadResult;
import dev.dateline.model.ReviewedArticles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** The rows of a table, of one line of articles after the other; those of a line at a time are in memory. */
final class RowIterator implements Iterator<Row> {

    private final Table<?> table;
    private final Dataset dataset;
    private final ArticleLines reader;
    private final Iterator<String> lines;
    private final Cells cells;
    private final Queue<Row> ready = new ArrayDeque<>();
    private long number;

    /**
     * Begins with the first line.
     *
     * @param name what the lines are called where one has errors
     */
    RowIterator(Table<?> table, Dataset dataset, String name, Iterator<String> lines) {
        this.table = table;
        this.dataset = dataset;
        this.reader = new ArticleLines(name, ReadLimits.DEFAULT, false);
        this.lines = lines;
        this.cells = new Cells(table.columns().size(), ready);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && lines.hasNext()) {
            read(lines.next());
        }
        return !ready.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void read(String line) {
        number++;
        try {
            for (ReadResult reading : reader.read(line.getBytes(StandardCharsets.UTF_8), number)) {
                ReadResult judged = ReviewedArticles.judged(reading);
                if (!(judged instanceof ReadResult.Accepted accepted)) {
                    throw new InvalidArticleException(judged.findings());
                }
                table.forEachRow(ArticleContext.of(accepted.article(), dataset), cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes rows of cells. */
    private static final class Cells implements RowSink {

        private final int width;
        private final Queue<Row> rows;
        private @Nullable Object[] row;
        private int next;

        Cells(int width, Queue<Row> rows) {
            this.width = width;
            this.rows = rows;
            this.row = new @Nullable Object[width];
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
}

package dev.dateline.export.statements.corpus;

import dev.dateline.export.Aggregate;
import dev.dateline.export.Aggregation;
import dev.dateline.export.statements.RowSink;
import dev.dateline.export.statements.Table;
import dev.dateline.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables that need the whole export. A format asks for {@link #AGGREGATE} and then for the rows:
 *
 * <pre>{@code
 * public void aggregated(Aggregates aggregates) throws IOException {
 *     CorpusTables rows = aggregates.get(CorpusTables.AGGREGATE);
 *     for (Table<?> table : CorpusTables.ALL) {
 *         rows.forEachRow(table, sink);
 *     }
 * }
 * }</pre>
 *
 * <p>To every single article they have no rows, and in the graph they say nothing.
 */
public final class CorpusTables {

    /** The tables, in the order to show them in. */
    public static final List<Table<?>> ALL = List.of(EntityIndex.TABLE, FigureComparison.TABLE);

    /** What computes their rows. */
    public static final Aggregate<CorpusTables> AGGREGATE = Computing::new;

    private final EntityIndex entities = new EntityIndex();
    private final FigureComparison figures = new FigureComparison();

    private CorpusTables() {}

    /**
     * Gives the rows of a table to a sink, in the order of their keys by code points.
     *
     * @param table one of {@link #ALL}, perhaps with other columns
     * @param sink gets the rows
     * @throws IOException if the sink throws it, or working files cannot be read
     * @throws IllegalArgumentException if it is another table
     */
    @SuppressWarnings("unchecked") // a table of that name has rows of that kind, whatever its columns are
    public void forEachRow(Table<?> table, RowSink sink) throws IOException {
        if (isOf(table, EntityIndex.TABLE)) {
            entities.forEachRow((Table<EntityEntry>) table, sink);
        } else {
            requireOf(table, FigureComparison.TABLE);
            figures.forEachRow((Table<ComparedFigures>) table, sink);
        }
    }

    private void add(Table<?> table, @Nullable String[] cells) throws IOException {
        if (isOf(table, EntityIndex.TABLE)) {
            entities.add(cells);
        } else {
            requireOf(table, FigureComparison.TABLE);
            figures.add(cells);
        }
    }

    private static boolean isOf(Table<?> table, Table<?> corpusTable) {
        return table.name().equals(corpusTable.name());
    }

    private static void requireOf(Table<?> table, Table<?> corpusTable) {
        if (!isOf(table, corpusTable)) {
            throw new IllegalArgumentException(table.name() + " has its rows from single articles");
        }
    }

    private void close() throws IOException {
        try (entities) {
            figures.close();
        }
    }

    /**
     * Brings together what {@link CorpusShare}s give: all of it, or all whose first cell is one of some. Used by one thread
     * at a time.
     */
    public static final class Gathering implements Closeable {

        private final CorpusTables tables = new CorpusTables();

        /** Begins with nothing. */
        public Gathering() {}

        /**
         * Takes cells.
         *
         * @param table what they are for, one of {@link #ALL}
         * @param cells what a share gave; kept
         * @throws IOException if working files cannot be written
         * @throws IllegalArgumentException if it is another table
         */
        public void add(Table<?> table, @Nullable String[] cells) throws IOException {
            tables.add(table, cells);
        }

        /**
         * What comes of it. Asked for after the last cells.
         *
         * @return the rows, good until this is closed
         */
        public CorpusTables tables() {
            return tables;
        }

        @Override
        public void close() throws IOException {
            tables.close();
        }
    }

    /** Takes the articles. */
    private static final class Computing implements Aggregation<CorpusTables> {

        private final Gathering gathering = new Gathering();
        private final CorpusShare all = new CorpusShare(gathering::add);

        @Override
        public void add(Article article) throws IOException {
            all.add(article);
        }

        @Override
        public CorpusTables result() throws IOException {
            all.complete();
            return gathering.tables();
        }

        @Override
        public void close() throws IOException {
            gathering.close();
        }
    }
}

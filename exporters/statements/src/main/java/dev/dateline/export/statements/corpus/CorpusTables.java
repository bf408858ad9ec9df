package dev.dateline.export.statements.corpus;

import dev.dateline.export.Aggregate;
import dev.dateline.export.Aggregation;
import dev.dateline.export.Dataset;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.RowSink;
import dev.dateline.export.statements.Table;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.List;

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

    private final EntityIndex entities;
    private final FigureComparison figures;

    private CorpusTables(EntityIndex entities, FigureComparison figures) {
        this.entities = entities;
        this.figures = figures;
    }

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
        if (table.name().equals(EntityIndex.TABLE.name())) {
            entities.forEachRow((Table<EntityEntry>) table, sink);
        } else if (table.name().equals(FigureComparison.TABLE.name())) {
            figures.forEachRow((Table<ComparedFigures>) table, sink);
        } else {
            throw new IllegalArgumentException(table.name() + " has its rows from single articles");
        }
    }

    /** Takes the articles. */
    private static final class Computing implements Aggregation<CorpusTables> {

        private final EntityIndex entities = new EntityIndex();
        private final FigureComparison figures = new FigureComparison();

        @Override
        public void add(Article article) throws IOException {
            ArticleContext context = ArticleContext.of(article, Dataset.example());
            entities.add(context);
            figures.add(context);
        }

        @Override
        public CorpusTables result() {
            return new CorpusTables(entities, figures);
        }

        @Override
        public void close() throws IOException {
            try (entities) {
                figures.close();
            }
        }
    }
}

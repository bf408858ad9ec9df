package dev.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Aggregates;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.LexicalSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.Article;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/** The cells of a table, by its definition, as CSV has them; null where there is no value. */
public final class CellsAsText implements LexicalSink {

    private final List<List<@Nullable String>> rows = new ArrayList<>();
    private List<@Nullable String> cells = new ArrayList<>();

    private CellsAsText() {}

    /**
     * The rows of a table.
     *
     * @param table any table
     * @param articles the articles it is of
     * @return the rows in their order
     * @throws IOException never, but for a full disk
     */
    public static List<List<@Nullable String>> of(Table<?> table, List<Article> articles) throws IOException {
        return CorpusTables.ALL.contains(table)
                ? ofCorpus(table, articles)
                : of(table, articles, dev.dateline.export.Dataset.example());
    }

    /**
     * The rows of a table in some export.
     *
     * @param table a table with rows from single articles
     * @param articles the articles it is of
     * @param dataset the export
     * @return the rows in their order
     * @throws IOException never
     */
    public static List<List<@Nullable String>> of(
            Table<?> table, List<Article> articles, dev.dateline.export.Dataset dataset) throws IOException {
        CellsAsText sink = new CellsAsText();
        for (Article article : articles) {
            table.forEachRow(ArticleContext.of(article, dataset), sink);
        }
        return sink.rows;
    }

    private static List<List<@Nullable String>> ofCorpus(Table<?> table, List<Article> articles) throws IOException {
        CellsAsText sink = new CellsAsText();
        try (Aggregates aggregates = Aggregates.open(List.of(CorpusTables.AGGREGATE))) {
            for (Article article : articles) {
                aggregates.add(article);
            }
            aggregates.complete();
            aggregates.get(CorpusTables.AGGREGATE).forEachRow(table, sink);
        }
        return sink.rows;
    }

    /**
     * The cells of a data frame, spelled in the same way.
     *
     * @param table any table
     * @return its rows
     */
    public static List<List<@Nullable String>> of(Dataset<Row> table) {
        org.apache.spark.sql.Column[] columns = Stream.of(table.schema().fields())
                .map(CellsAsText::spelled)
                .toArray(org.apache.spark.sql.Column[]::new);
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (Row row : table.select(columns).collectAsList()) {
            List<@Nullable String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                cells.add(
                        value instanceof BigDecimal number
                                ? number.stripTrailingZeros().toPlainString()
                                : value == null ? null : value.toString());
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Days as text, since there are some that Java's old calendar does not have. */
    private static org.apache.spark.sql.Column spelled(StructField field) {
        org.apache.spark.sql.Column column = functions.col(field.name());
        return field.dataType().equals(DataTypes.DateType)
                ? column.cast(DataTypes.StringType).as(field.name())
                : column;
    }

    /**
     * Compares rows one by one, so that a failure shows the first two that differ.
     *
     * @param table the table they are of
     * @param actual what was read
     * @param expected what should have been
     */
    public static void assertSame(
            Table<?> table, List<List<@Nullable String>> actual, List<List<@Nullable String>> expected) {
        for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
            assertThat(actual.get(i)).as(table.name() + ", row " + i).isEqualTo(expected.get(i));
        }
        assertThat(actual).as(table.name()).hasSameSizeAs(expected);
    }

    @Override
    public void cell(Column<?> column, @Nullable String lexical) {
        cells.add(lexical);
    }

    @Override
    public void endRow() {
        rows.add(cells);
        cells = new ArrayList<>();
    }
}

package dev.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.RandomArticle;
import dev.dateline.model.Article;
import dev.dateline.model.InvalidValueException;
import dev.dateline.spark.schema.TableSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The tables as data frames, against the cells of CSV. */
class TablesTest {

    private static final Map<String, Function<Dataset<String>, Dataset<Row>>> ALL = Map.of(
            "articles", Tables::articles,
            "entities", Tables::entities,
            "authors", Tables::authors,
            "aliases", Tables::aliases,
            "same_as", Tables::sameAs,
            "relations", Tables::relations,
            "figures", Tables::figures,
            "mentions", Tables::mentions,
            "entity_index", Tables::entityIndex,
            "figure_comparison", Tables::figureComparison);

    private static List<Table<?>> definitions() {
        return Stream.of(dev.dateline.export.statements.Tables.ALL, CorpusTables.ALL)
                .flatMap(List::stream)
                .toList();
    }

    private static Table<?> definition(String name) {
        return dev.dateline.export.statements.Tables.named(name);
    }

    private static List<Article> mixed() {
        return Stream.of(
                        Samples.all().stream(),
                        CorpusGenerator.articles(3, 200),
                        ConflictCorpus.articles(4, 100),
                        IntStream.range(0, 10)
                                .mapToObj(i -> RandomArticle.corpus(i, 20))
                                .flatMap(List::stream))
                .flatMap(each -> each)
                .filter(article -> !article.draft())
                .toList();
    }

    private static Dataset<Row> table(Table<?> table, Dataset<String> articles) {
        return Objects.requireNonNull(ALL.get(table.name())).apply(articles);
    }

    @Test
    void everyCellIsThatOfTheTables() throws IOException {
        List<Article> articles = mixed();
        Dataset<String> lines = LocalSpark.lines(articles, 3).cache();
        for (Table<?> table : definitions()) {
            assertThat(CellsAsText.of(table(table, lines)))
                    .as(table.name())
                    .containsExactlyInAnyOrderElementsOf(CellsAsText.of(table, articles));
        }
    }

    @Test
    void schemasAreThoseOfTheTables() throws IOException {
        Dataset<String> lines = LocalSpark.lines(Samples.all(), 1);
        for (Table<?> table : definitions()) {
            assertThat(table(table, lines).schema()).as(table.name()).isEqualTo(TableSchema.of(table));
        }
    }

    @Test
    void describeTellsTypesAndComments() throws IOException {
        Tables.figures(LocalSpark.lines(Samples.all(), 1)).createOrReplaceTempView("figures");
        List<Row> described = LocalSpark.session().sql("DESCRIBE figures").collectAsList();
        List<Column<?>> columns = List.copyOf(definition("figures").columns());
        assertThat(described).hasSameSizeAs(columns);
        for (int i = 0; i < columns.size(); i++) {
            assertThat(described.get(i).getString(0)).isEqualTo(columns.get(i).name());
            assertThat(described.get(i).getString(2)).isEqualTo(columns.get(i).description());
        }
        assertThat(described)
                .extracting(row -> row.getString(0) + " " + row.getString(1))
                .contains(
                        "name string",
                        "at_least decimal(38,10)",
                        "is_change boolean",
                        "date string",
                        "as_of_earliest date",
                        "unit_iri string",
                        "mention_count bigint");
    }

    @Test
    void sumsOfOneArticleAreThoseThatCsvGives() throws IOException {
        List<Article> articles = mixed();
        Table<?> figures = definition("figures")
                .select(List.of("article_id", "measure", "unit", "at_least", "basis", "is_change", "part_of_same"));
        Map<String, BigDecimal> expected = new HashMap<>();
        for (List<@Nullable String> cells : CellsAsText.of(figures, articles)) {
            boolean counts =
                    !"denied".equals(cells.get(4)) && "false".equals(cells.get(5)) && "false".equals(cells.get(6));
            if (counts && cells.get(3) != null) {
                expected.merge(
                        cells.get(0) + " " + cells.get(1) + " " + cells.get(2),
                        new BigDecimal(cells.get(3)),
                        BigDecimal::add);
            }
        }
        Dataset<Row> sums = Tables.figures(LocalSpark.lines(articles, 2))
                .where("NOT part_of_same AND NOT is_change AND basis IS DISTINCT FROM 'denied'")
                .groupBy("article_id", "measure", "unit")
                .agg(functions.sum("at_least"))
                .where("`sum(at_least)` IS NOT NULL");
        assertThat(sums.collectAsList())
                .hasSize(expected.size())
                .allSatisfy(row -> assertThat(row.getDecimal(3))
                        .isEqualByComparingTo(expected.get(row.get(0) + " " + row.get(1) + " " + row.get(2))));
    }

    @Test
    void blankLinesArePassedOver() throws IOException {
        Dataset<String> lines = LocalSpark.lines(Samples.all(), 1)
                .union(LocalSpark.session().createDataset(List.of("", "  \t"), Encoders.STRING()));
        assertThat(Tables.articles(lines).count()).isEqualTo(2);
    }

    @Test
    void irisBeginWithTheBase() throws IOException {
        Dataset<String> lines = LocalSpark.lines(Samples.all(), 1);
        String base = "https://news.example/id/";
        assertThat(CellsAsText.of(Tables.named("mentions", lines, base)))
                .isEqualTo(
                        CellsAsText.of(definition("mentions"), Samples.all(), new dev.dateline.export.Dataset(base)));
    }

    @Test
    void errorsOfAnArticleAreTold() {
        Dataset<String> lines = LocalSpark.session()
                .createDataset(
                        List.of("{\"id\": \"a\", \"headline\": \"A\"}", "{\"id\": \"b b\", \"headlin\": \"B\"}"),
                        Encoders.STRING())
                .coalesce(1);
        assertThatThrownBy(() -> Tables.figures(lines).count())
                .rootCause()
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContainingAll(
                        "partition 0:2:8: error: ",
                        "'b b'",
                        "partition 0:2:26: error: ",
                        "'headlin'",
                        "--skip-invalid");
    }

    @Test
    void draftsAreRefused() {
        Dataset<String> lines = LocalSpark.session()
                .createDataset(List.of("{\"id\": \"a\", \"headline\": \"A\", \"draft\": true}"), Encoders.STRING());
        assertThatThrownBy(() -> Tables.articles(lines).collectAsList())
                .rootCause()
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("this is a draft");
    }

    @Test
    void whatCannotBeIsRefusedAtOnce() throws IOException {
        Dataset<String> lines = LocalSpark.lines(Samples.all(), 1);
        assertThatThrownBy(() -> Tables.named("figurs", lines, "https://news.example/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("figurs");
        assertThatThrownBy(() -> Tables.named("figures", lines, "news")).isInstanceOf(InvalidValueException.class);
    }
}

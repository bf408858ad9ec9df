package dev.dateline.spark.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.RandomArticle;
import dev.dateline.model.Article;
import dev.dateline.model.Edtf;
import dev.dateline.model.Figure;
import dev.dateline.spark.CellsAsText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the files, as DuckDB reads them. */
class ParquetTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static List<Table<?>> tables() {
        return Stream.of(Tables.ALL, CorpusTables.ALL)
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<Article> mixed() {
        return Stream.of(
                        Samples.all().stream(),
                        CorpusGenerator.articles(3, 300),
                        ConflictCorpus.articles(4, 200),
                        IntStream.range(0, 20)
                                .mapToObj(i -> RandomArticle.corpus(i, 20))
                                .flatMap(List::stream),
                        Stream.of(limits()))
                .flatMap(each -> each)
                .toList();
    }

    /** Numbers and days at the limits of what there may be. */
    private static Article limits() {
        List<Figure> figures = new ArrayList<>();
        for (String number : List.of(
                "9999999999999999999999999999.9999999999",
                "-9999999999999999999999999999.9999999999",
                "-0.0000000001",
                "0.0000000001",
                "0",
                "-1",
                "256",
                "9223372036854775808")) {
            figures.add(new Figure(
                    "n" + figures.size(),
                    "grains",
                    null,
                    null,
                    "grain",
                    null,
                    new BigDecimal(number),
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Edtf.parse(figures.size() % 2 == 0 ? "0001-01-01" : "9999-12-31"),
                    null,
                    List.of()));
        }
        return new Article(
                "limits", "Grain", null, null, null, List.of(), null, null, null, List.of(), List.of(), figures);
    }

    @Test
    void everyCellIsThatOfTheTables() throws SQLException, IOException {
        List<Article> articles = mixed();
        ParquetFolder files = ParquetFolder.of(articles, folder);
        for (Table<?> table : tables()) {
            CellsAsText.assertSame(table, files.rows(table), CellsAsText.of(table, articles));
        }
    }

    @Test
    void columnsHaveTypes() throws SQLException, IOException {
        Map<Datatype, String> names = Map.of(
                Datatype.TEXT, "VARCHAR",
                Datatype.IRI, "VARCHAR",
                Datatype.EDTF, "VARCHAR",
                Datatype.DATE, "DATE",
                Datatype.INTEGER, "BIGINT",
                Datatype.DECIMAL, "DECIMAL(38,10)",
                Datatype.BOOLEAN, "BOOLEAN");
        ParquetFolder files = ParquetFolder.of(Samples.all(), folder);
        for (Table<?> table : tables()) {
            List<Map.Entry<String, String>> expected = table.columns().stream()
                    .map(column -> Map.entry(column.name(), names.get(column.datatype())))
                    .toList();
            assertThat(files.types(table).entrySet()).as(table.name()).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void columnsThatAlwaysHaveAValueAreRequired() throws SQLException, IOException {
        ParquetFolder files = ParquetFolder.of(Samples.all(), folder);
        for (Table<?> table : tables()) {
            assertThat(ParquetFolder.answers("SELECT name FROM parquet_schema('" + files.file(table)
                            + "') WHERE num_children IS NULL AND repetition_type = 'REQUIRED'"))
                    .as(table.name())
                    .isEqualTo(table.columns().stream()
                            .filter(Column::required)
                            .map(Column::name)
                            .toList());
        }
    }

    @Test
    void filesSayWhichExportTheyAreOf() throws SQLException, IOException {
        ParquetFolder files = ParquetFolder.of(Samples.all(), folder);
        for (Table<?> table : tables()) {
            assertThat(files.facts(table))
                    .as(table.name())
                    .containsEntry("dateline.tool", "Dateline")
                    .containsEntry("dateline.version", "0.0.0-test")
                    .containsEntry("dateline.contract", Tables.CONTRACT)
                    .containsEntry("dateline.base", "https://example.org/")
                    .containsEntry("dateline.input_1_sha256", "0".repeat(64))
                    .containsEntry("dateline.table", table.description());
        }
    }

    /** The library lists them in the order of a hash that another process does not have. */
    @Test
    void encodingsAreInOrder() throws IOException {
        ParquetFolder files = ParquetFolder.of(mixed(), folder);
        int several = 0;
        for (Table<?> table : tables()) {
            for (List<Integer> encodings : files.encodings(table)) {
                assertThat(encodings).as(table.name()).isSorted();
                several += encodings.size() > 1 ? 1 : 0;
            }
        }
        assertThat(several).isGreaterThan(20);
    }

    @Test
    void longFilesHaveRowGroupsThatFitIntoMemory() throws SQLException, IOException {
        List<Article> articles =
                IntStream.range(0, 60).mapToObj(ParquetTest::longArticle).toList();
        Table<?> table = Tables.named("articles");
        ParquetFolder files = ParquetFolder.of(articles, folder);
        assertThat(ParquetFolder.answers("SELECT max(row_group_bytes) < 32 << 20 AND count(DISTINCT row_group_id) > 2"
                        + " FROM parquet_metadata('" + files.file(table) + "')"))
                .containsExactly("true");
        CellsAsText.assertSame(table, files.rows(table), CellsAsText.of(table, articles));
    }

    /** An article of a megabyte that does not compress. */
    private static Article longArticle(int number) {
        StringBuilder text = new StringBuilder();
        long state = number + 1L;
        while (text.length() < 1 << 20) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            text.append((char) ('!' + (int) ((state >>> 33) % 90)));
        }
        return new Article(
                "long-" + number,
                "Long",
                null,
                null,
                null,
                List.of(),
                null,
                null,
                text.toString(),
                List.of(),
                List.of(),
                List.of());
    }
}

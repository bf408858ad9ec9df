package dev.dateline.export.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.HowToCount;
import dev.dateline.model.Article;
import dev.dateline.model.Figure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the file. */
class SqliteTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static List<Article> mixed() {
        return Stream.of(
                        Samples.all().stream(),
                        CorpusGenerator.articles(3, 300),
                        ConflictCorpus.articles(4, 200),
                        Stream.of(longNumbers()))
                .flatMap(each -> each)
                .toList();
    }

    /** Numbers at the limits of what 64 bits and doubles hold. */
    private static Article longNumbers() {
        List<Figure> figures = new ArrayList<>();
        for (String number : List.of(
                "9999999999999999999999999999.9999999999",
                "-0.1234567890",
                "123456789012345",
                "1234567890123456",
                "999999999999999999",
                "9999999999999999999",
                "1000000000000000000000000001",
                "1000000000000000000000000000",
                "99999.9999999999",
                "123456.9999999999",
                "0.1",
                "-28")) {
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
                    null,
                    null,
                    List.of()));
        }
        return new Article(
                "long-numbers", "Grain", null, null, null, List.of(), null, null, null, List.of(), List.of(), figures);
    }

    @Test
    void everyCellIsThatOfTheTables() throws SQLException, IOException {
        List<Article> articles = mixed();
        try (Connection database = SqliteFile.open(SqliteFile.of(articles, folder, "news.sqlite"))) {
            SqliteFile.assertHolds(database, articles);
        }
    }

    @Test
    void viewsOfAllArticlesAreTheTablesOfOtherFormats() throws SQLException, IOException {
        List<Article> articles = Stream.concat(CorpusGenerator.articles(3, 300), ConflictCorpus.articles(4, 200))
                .toList();
        try (Connection database = SqliteFile.open(SqliteFile.of(articles, folder, "news.sqlite"))) {
            for (Table<?> table : CorpusTables.ALL) {
                assertThat(SqliteFile.rows(database, LexicalCells.query(table, true)))
                        .as(table.name())
                        .isEqualTo(LexicalCells.ofCorpus(table, articles));
            }
        }
    }

    @Test
    void questionsOfThePageAreAnsweredRightly() throws SQLException, IOException {
        List<Article> articles = ConflictCorpus.articles(9, 400).toList();
        try (Connection database = SqliteFile.open(SqliteFile.of(articles, folder, "news.sqlite"))) {
            for (HowToCount.Question question : HowToCount.questions()) {
                assertThat(HowToCount.answer(database, question.sql()))
                        .as(question.title())
                        .isEqualTo(question.expected(articles));
            }
        }
    }

    @Test
    void wordsAreFound() throws SQLException, IOException {
        try (Connection database = SqliteFile.open(SqliteFile.of(Samples.all(), folder, "news.sqlite"))) {
            assertThat(SqliteFile.rows(
                            database,
                            "SELECT DISTINCT article_id FROM quote_search WHERE quote_search MATCH 'casualties'"))
                    .isNotEmpty();
            assertThat(SqliteFile.rows(
                            database,
                            "SELECT count(*) FROM article_search WHERE article_search MATCH 'nowhereinthetext'"))
                    .containsExactly(List.of("0"));
        }
    }

    @Test
    void everyTableAndColumnIsExplained() throws SQLException, IOException {
        try (Connection database = SqliteFile.open(SqliteFile.of(Samples.all(), folder, "news.sqlite"))) {
            for (Table<?> table : Tables.ALL) {
                for (Column<?> column : table.columns()) {
                    assertThat(SqliteFile.rows(
                                    database,
                                    "SELECT comment FROM dateline_comments WHERE table_name = '" + table.name()
                                            + "' AND column_name = '" + column.name() + "'"))
                            .containsExactly(List.of(column.description()));
                }
            }
            assertThat(SqliteFile.rows(
                            database,
                            "SELECT name FROM sqlite_schema WHERE type = 'view' EXCEPT SELECT table_name FROM"
                                    + " dateline_comments"))
                    .isEmpty();
        }
    }

    @Test
    void whatTheConstraintsForbidIsRefused() throws SQLException, IOException {
        try (Connection database = SqliteFile.open(SqliteFile.of(Samples.all(), folder, "news.sqlite"));
                Statement statement = database.createStatement()) {
            for (String change : List.of(
                    "UPDATE figures SET basis = 'guessed'",
                    "UPDATE figures SET figure_id = 'a b'",
                    "UPDATE figures SET approximate = 2",
                    "UPDATE figures SET best = 'many'",
                    "UPDATE entities SET type = 'Ship'",
                    "UPDATE entities SET latitude = 91",
                    "UPDATE articles SET published_earliest = '2031-02-30'",
                    "UPDATE mentions SET paragraph = 0")) {
                assertThatThrownBy(() -> statement.executeUpdate(change))
                        .as(change)
                        .hasMessageContaining("CHECK constraint failed");
            }
        }
    }

    @Test
    void workingFolderMayHaveAnyName() throws SQLException, IOException {
        Path odd = Files.createDirectories(folder.resolve("a?b#c%20d é;x=1"));
        try (Connection database = SqliteFile.open(SqliteFile.of(Samples.all(), odd, "news.sqlite"))) {
            SqliteFile.assertHolds(database, Samples.all());
        }
    }
}

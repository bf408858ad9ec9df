package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.Dataset;
import dev.dateline.fixtures.SecondDay;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database has to make of a second set. */
abstract class SecondDayContract extends DatabaseContract {

    /** The script that loads a set into a database that has one. */
    abstract String upsertScript();

    private Connection load(List<Article> articles) throws SQLException, IOException {
        return load(CsvExport.of(articles.stream(), Map.of()));
    }

    /** The folder of the second set. */
    private Path set(List<Article> articles) throws IOException {
        return CsvExport.of(articles.stream(), Map.of()).into(folder.resolve("upsert"));
    }

    private String upsert(Connection database, List<Article> articles, List<String> withdrawn)
            throws SQLException, IOException {
        Path set = set(articles);
        Files.writeString(
                set.resolve("withdrawn.csv"),
                withdrawn.stream().map(id -> id + "\n").collect(Collectors.joining()),
                StandardOpenOption.APPEND);
        return run(database, set, upsertScript());
    }

    @Test
    void secondDayIsAsGoodAsAFreshLoad() throws SQLException, IOException {
        try (Connection database = load(SecondDay.before())) {
            for (int time = 0; time < 2; time++) {
                assertThat(upsert(database, SecondDay.update(), SecondDay.withdrawn()))
                        .doesNotContain("not loaded");
                assertHolds(database, SecondDay.after());
                assertThat(number(database, "SELECT count(*) FROM dateline_export WHERE name = 'tool'"))
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void olderVersionsAreRefusedWithAWord() throws SQLException, IOException {
        try (Connection database = load(SecondDay.versionsThere())) {
            String said = upsert(database, SecondDay.versionsToCome(), List.of());
            for (SecondDay.Versions versions : SecondDay.VERSIONS) {
                assertThat(said.contains("not loaded: article " + versions.id() + " of"))
                        .as(versions.toString())
                        .isEqualTo(versions.refused());
            }
            assertHolds(database, SecondDay.versionsAfter());
        }
    }

    /** As an editor, {@code echo}, a spreadsheet or another program leaves the list; one id of it is mistyped. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "article_id\nday-after\nday-aftre\n",
                "article_id\r\nday-after\r\nday-aftre",
                "day-after\nday-aftre\n",
                "article_id\nday-after\n\nday-aftre\n\n"
            })
    void listOfWithdrawnArticlesMayHaveAnyForm(String list) throws SQLException, IOException {
        List<Article> articles = SecondDay.versionsThere();
        try (Connection database = load(articles)) {
            Path set = set(List.of());
            Files.writeString(set.resolve("withdrawn.csv"), list);
            assertThat(run(database, set, upsertScript()).lines().filter(line -> line.contains("withdraw:")))
                    .singleElement()
                    .asString()
                    .contains("not there to withdraw: article day-aftre");
            assertHolds(
                    database,
                    articles.stream()
                            .filter(article -> !article.id().equals("day-after"))
                            .toList());
        }
    }

    @Test
    void exportWithAnotherBaseIsRefused() throws SQLException, IOException {
        try (Connection database = load(SecondDay.versionsThere())) {
            Path set = CsvExport.of(SecondDay.versionsToCome().stream(), new Dataset("https://news.example/"), Map.of())
                    .into(folder.resolve("upsert"));
            assertRefused(database, set);
        }
    }

    @Test
    void exportOfAnotherContractIsRefused() throws SQLException, IOException {
        try (Connection database = load(SecondDay.versionsThere())) {
            try (Statement statement = database.createStatement()) {
                statement.executeUpdate("UPDATE dateline_export SET value = '0' WHERE name = 'contract'");
            }
            assertRefused(database, set(SecondDay.versionsToCome()));
        }
    }

    private void assertRefused(Connection database, Path set) throws SQLException {
        assertThatThrownBy(() -> run(database, set, upsertScript()))
                .hasMessageContaining("dateline_same_contract_and_base");
        assertHolds(database, SecondDay.versionsThere());
    }
}

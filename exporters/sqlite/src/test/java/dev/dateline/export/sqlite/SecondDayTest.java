package dev.dateline.export.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.Dataset;
import dev.dateline.fixtures.SecondDay;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that a file carries takes it to its next day. */
class SecondDayTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** Runs the script; gives back which articles it refused. */
    private static String update(Path file, Path next, List<String> withdrawn) throws SQLException {
        try (Connection database = SqliteFile.open(file);
                Statement statement = database.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("ATTACH '" + next + "' AS today");
            statement.execute("CREATE TEMPORARY TABLE withdrawn (article_id TEXT)");
            for (String id : withdrawn) {
                statement.execute("INSERT INTO withdrawn VALUES ('" + id + "')");
            }
            String script = Objects.requireNonNull(SqliteFile.rows(database, "SELECT script FROM main.dateline_update")
                    .get(0)
                    .get(0));
            statement.executeUpdate(script);
            return SqliteFile.rows(database, "SELECT 'article ' || article_id || ' of' FROM dateline_refused")
                    .toString();
        }
    }

    @Test
    void secondDayIsAsGoodAsAFreshLoad() throws SQLException, IOException {
        Path file = SqliteFile.of(SecondDay.before(), folder, "news.sqlite");
        Path next = SqliteFile.of(SecondDay.update(), folder, "today.sqlite");
        for (int time = 0; time < 2; time++) {
            assertThat(update(file, next, SecondDay.withdrawn())).isEqualTo("[]");
            try (Connection database = SqliteFile.open(file)) {
                SqliteFile.assertHolds(database, SecondDay.after());
                assertSameSearch(database);
                assertThat(SqliteFile.rows(database, "SELECT value FROM dateline_export WHERE name = 'articles_rows'"))
                        .containsExactly(List.of("50"));
            }
        }
    }

    private static void assertSameSearch(Connection database) throws SQLException {
        assertThat(SqliteFile.rows(
                        database,
                        "SELECT article_id, text FROM article_search EXCEPT SELECT article_id, text FROM articles"))
                .isEmpty();
        assertThat(SqliteFile.rows(database, "SELECT count(*) FROM article_search"))
                .isEqualTo(SqliteFile.rows(database, "SELECT count(*) FROM articles"));
        assertThat(SqliteFile.rows(database, "SELECT count(*) FROM quote_search"))
                .isEqualTo(SqliteFile.rows(database, "SELECT count(*) FROM mentions"));
    }

    @Test
    void olderVersionsAreRefusedWithAWord() throws SQLException, IOException {
        Path file = SqliteFile.of(SecondDay.versionsThere(), folder, "news.sqlite");
        String said = update(file, SqliteFile.of(SecondDay.versionsToCome(), folder, "today.sqlite"), List.of());
        for (SecondDay.Versions versions : SecondDay.VERSIONS) {
            assertThat(said.contains("article " + versions.id() + " of"))
                    .as(versions.toString())
                    .isEqualTo(versions.refused());
        }
        try (Connection database = SqliteFile.open(file)) {
            SqliteFile.assertHolds(database, SecondDay.versionsAfter());
        }
    }

    /** What comes need not have full-text search, nor does what is there. */
    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void searchStaysAsItIs(String there, String coming) throws SQLException, IOException {
        Path file = SqliteFile.of(
                SecondDay.versionsThere(), Dataset.example(), Map.of("search", there), folder, "news.sqlite");
        Path next = SqliteFile.of(
                SecondDay.versionsToCome(), Dataset.example(), Map.of("search", coming), folder, "today.sqlite");
        update(file, next, List.of());
        try (Connection database = SqliteFile.open(file)) {
            SqliteFile.assertHolds(database, SecondDay.versionsAfter());
            if (there.equals("true")) {
                assertSameSearch(database);
            }
        }
    }

    @Test
    void exportWithAnotherBaseIsRefused() throws SQLException, IOException {
        Path file = SqliteFile.of(SecondDay.versionsThere(), folder, "news.sqlite");
        Path next = SqliteFile.of(
                SecondDay.versionsToCome(), new Dataset("https://news.example/"), Map.of(), folder, "today.sqlite");
        assertRefused(file, next);
    }

    @Test
    void exportOfAnotherContractIsRefused() throws SQLException, IOException {
        Path file = SqliteFile.of(SecondDay.versionsThere(), folder, "news.sqlite");
        Path next = SqliteFile.of(SecondDay.versionsToCome(), folder, "today.sqlite");
        try (Connection database = SqliteFile.open(next);
                Statement statement = database.createStatement()) {
            statement.executeUpdate("UPDATE dateline_export SET value = '0' WHERE name = 'contract'");
        }
        assertRefused(file, next);
    }

    private static void assertRefused(Path file, Path next) throws SQLException, IOException {
        assertThatThrownBy(() -> update(file, next, List.of())).hasMessageContaining("dateline_same_contract_and_base");
        try (Connection database = SqliteFile.open(file)) {
            SqliteFile.assertHolds(database, SecondDay.versionsThere());
        }
    }
}

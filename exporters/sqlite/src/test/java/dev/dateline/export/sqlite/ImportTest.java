package dev.dateline.export.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Dataset;
import dev.dateline.export.testkit.Imported;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database is read back, as it was exported and as somebody has edited it. */
class ImportTest {

    private static final List<Article> SOME = Stream.concat(Samples.all().stream(), CorpusGenerator.articles(3, 300))
            .toList();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Imported edited(String... statements) throws IOException, SQLException {
        Path file = SqliteFile.of(SOME, folder, "it is %41 news #1.sqlite");
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = database.createStatement()) {
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
        return Imported.of(new SqliteImporter(), file);
    }

    @Test
    void articlesComeBack() throws IOException, SQLException {
        edited().assertSame(SOME);
    }

    @Test
    void theyComeBackWithoutSearchAndInAnyOrder() throws IOException, SQLException {
        Path file = SqliteFile.of(SOME, Dataset.example(), Map.of("search", "false"), folder, "n");
        Imported.of(new SqliteImporter(), file).assertSame(SOME);
        edited("UPDATE figures SET rowid = -rowid", "UPDATE mentions SET rowid = -rowid")
                .assertSame(SOME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "UPDATE figures SET low = 12.25, low_exact = NULL, at_least = NULL, as_text = 'x' WHERE figure_id = 'troops-sent'"
                        + " | column as_text: error: as_text is 'x' here, but '≈ 12.25–15,000' by what it is computed from",
                "UPDATE figures SET low = 2, low_exact = '2.5' WHERE figure_id = 'troops-sent'"
                        + " | column low: error: the input cannot be read: this is 2, and 2.5 beside it",
                "UPDATE entities SET name = 'N' WHERE entity_id = 'north-korea'"
                        + " | column subject_name: error: subject_name is 'North Korea' here, but 'N' by what",
                "ALTER TABLE figures DROP COLUMN words" + " | table figures: error: the column words is missing",
                "DROP TABLE same_as" + " | error: the table same_as is missing",
            })
    void whatDoesNotAgreeIsToldWithItsPlace(String edit, String told) throws IOException, SQLException {
        assertThat(edited("PRAGMA ignore_check_constraints = 1", edit).errors())
                .anySatisfy(error -> assertThat(error).contains(told.strip()));
    }
}

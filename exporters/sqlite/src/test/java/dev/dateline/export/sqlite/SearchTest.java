package dev.dateline.export.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Imported;
import dev.dateline.fixtures.Search;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles as odd as they may be, in a database. */
class SearchTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void cellsAndBytesAreTheSame() {
        Search.counterexample("sqlite", articles -> {
            Path file = SqliteFile.of(articles, folder, "news.sqlite");
            try (Connection database = SqliteFile.open(file)) {
                SqliteFile.assertHolds(database, articles);
            }
            Imported.of(new SqliteImporter(), file).assertSame(articles);
            assertThat(Files.mismatch(SqliteFile.of(articles, folder, "again.sqlite"), file))
                    .isEqualTo(-1);
        });
    }
}

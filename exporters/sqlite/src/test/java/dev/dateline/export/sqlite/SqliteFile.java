package dev.dateline.export.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Dataset;
import dev.dateline.export.Settings;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.testkit.MemoryTarget;
import dev.dateline.export.testkit.SingleExport;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Articles exported to a SQLite file. */
final class SqliteFile {

    private SqliteFile() {}

    /** Exports articles into a file of a folder. */
    static Path of(List<Article> articles, Path folder, String name) throws IOException {
        return of(articles, Dataset.example(), Map.of(), folder, name);
    }

    /** Exports articles as a dataset, with some settings. */
    static Path of(List<Article> articles, Dataset dataset, Map<String, String> settings, Path folder, String name)
            throws IOException {
        SqliteFormat format = new SqliteFormat();
        MemoryTarget target = new MemoryTarget(folder.resolve("working"));
        SingleExport.run(format, dataset, Settings.of(format, settings), target, articles.stream());
        return Files.write(
                folder.resolve(name), Objects.requireNonNull(target.files().get("")));
    }

    static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
    }

    /** The rows of a query, as SQLite has them as text; null where there is no value. */
    static List<List<@Nullable String>> rows(Connection database, String query) throws SQLException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<@Nullable String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(result.getString(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** Its tables have the cells of these articles and no others, and it is in order. */
    static void assertHolds(Connection database, List<Article> articles) throws SQLException, IOException {
        for (Table<?> table : Tables.ALL) {
            assertThat(rows(database, LexicalCells.query(table, false)))
                    .as(table.name())
                    .containsExactlyInAnyOrderElementsOf(LexicalCells.of(table, articles));
        }
        assertThat(rows(database, "PRAGMA foreign_key_check")).isEmpty();
        assertThat(rows(database, "PRAGMA integrity_check")).containsExactly(List.of("ok"));
    }
}

package dev.dateline.export.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import dev.dateline.fixtures.Command;
import dev.dateline.fixtures.SecondDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code sqlite3} command does what {@code docs/sqlite.md} says. */
class SqliteCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void nextDayGoesIntoTheFileByTheCommandOfThePage() throws IOException {
        if (Command.find("sqlite3").isEmpty()) {
            Command.missing("the command sqlite3 is not on the path");
        }
        SqliteFile.of(SecondDay.versionsThere(), folder, "news.sqlite");
        SqliteFile.of(SecondDay.versionsToCome(), folder, "today.sqlite");
        String said = sh(commands().replace("article_id\\n'", "article_id\\nday-after\\n'"));
        for (SecondDay.Versions versions : SecondDay.VERSIONS) {
            assertThat(said.contains("not loaded: article " + versions.id() + " of"))
                    .as(versions.toString())
                    .isEqualTo(versions.refused());
        }
        int left = SecondDay.VERSIONS.size() - 1;
        assertThat(sh("sqlite3 news.sqlite 'SELECT count(*) FROM articles; PRAGMA integrity_check'"))
                .isEqualTo(left + "\nok\n");
        assertThat(sh("sqlite3 news.sqlite \"SELECT count(*) FROM article_search WHERE headline MATCH 'comes'\""))
                .isEqualTo(SecondDay.VERSIONS.stream()
                                .filter(each -> !each.refused())
                                .count() - 1 + "\n");
    }

    /** The commands of the page, without the one that exports. */
    private static String commands() throws IOException {
        String page =
                Files.readString(Cases.folder().resolve("../../docs/sqlite.md").normalize());
        String block = page.substring(page.indexOf("<!-- update: begin -->"), page.indexOf("<!-- update: end -->"));
        assertThat(block).contains("dateline export");
        return block.substring(block.indexOf("printf"), block.lastIndexOf("```"));
    }

    private String sh(String commands) {
        Command.Result result = Command.run(folder, List.of("sh", "-e", "-c", commands));
        assertThat(result.errors()).isEmpty();
        assertThat(result.exitCode()).isZero();
        return result.output();
    }
}

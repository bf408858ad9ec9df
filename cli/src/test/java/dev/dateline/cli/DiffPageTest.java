package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit codes of {@code docs/diff.md}. */
class DiffPageTest {

    private static final Path PAGE = Readme.ROOT.resolve("docs/diff.md");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void exitsAsItSays() throws IOException {
        String page = Files.readString(PAGE);
        String old = write("old.jsonl", Page.of(PAGE).file("old.jsonl"));
        assertThat(Run.of("diff", old, old))
                .isEqualTo(new Run(Exit.DONE, "", "articles: 0 added, 0 withdrawn, 0 changed, 2 equal\n"));
        assertThat(Run.of("diff", old, write("bad.json", "{\"id\": \"a\"}")).exit())
                .isEqualTo(Exit.INPUT);
        assertThat(page).contains("0 when the two are equal, 4 when they differ, and 1 when one of them has errors");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}

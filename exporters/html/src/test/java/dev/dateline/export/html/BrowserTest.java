package dev.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Command;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.NodeScript;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in a real browser, as {@code browser.mjs} looks at them. */
class BrowserTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void everyPageDoesWhatItShould() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Path working = folder.resolve("working");
        for (Article article : Articles.all()) {
            Files.write(
                    pages.resolve(article.id() + ".html"),
                    Exported.page(article, working).bytes(""));
        }
        Exported.site(
                        Stream.concat(Articles.all().stream(), ConflictCorpus.articles(4, 60))
                                .toList(),
                        working)
                .writeTo(pages.resolve("site"));
        Command.Result result = new NodeScript("html", "browser.mjs").run(chromium(), pages);
        assertThat(result.output() + result.errors()).isEqualTo("0 wrong\n");
        assertThat(result.exitCode()).isZero();
    }

    private static Path chromium() {
        Optional<Path> program = Command.find("chromium");
        if (program.isEmpty()) {
            Command.missing("there is no chromium on the path");
        }
        return program.orElseThrow();
    }
}

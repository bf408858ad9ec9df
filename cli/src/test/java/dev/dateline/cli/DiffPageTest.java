package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of {@code docs/diff.md}. {@code -Ddateline.golden=rewrite} writes what it prints anew. */
class DiffPageTest {

    private static final Path PAGE = Readme.ROOT.resolve("docs/diff.md");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void printsWhatItSays() throws IOException {
        String page = Files.readString(PAGE);
        String old = write("old.jsonl", block("json old", page));
        String now = write("new.jsonl", block("json new", page));
        Run text = Run.of("diff", old, now);
        Run json = Run.of("diff", old, now, "--format", "json");
        assertThat(text.exit()).isEqualTo(Exit.DIFFERENT);
        assertThat(json.exit()).isEqualTo(Exit.DIFFERENT);
        if ("rewrite".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(PAGE, with("text json", json.out(), with("text", text.out(), page)));
            return;
        }
        assertThat(block("text", page)).isEqualTo(text.out());
        assertThat(block("text json", page)).isEqualTo(json.out());
    }

    @Test
    void exitsAsItSays() throws IOException {
        String page = Files.readString(PAGE);
        String old = write("old.jsonl", block("json old", page));
        assertThat(Run.of("diff", old, old))
                .isEqualTo(new Run(Exit.DONE, "", "articles: 0 added, 0 withdrawn, 0 changed, 2 equal\n"));
        assertThat(Run.of("diff", old, write("bad.json", "{\"id\": \"a\"}")).exit())
                .isEqualTo(Exit.INPUT);
        assertThat(page).contains("0 when the two are equal, 4 when they differ, and 1 when one of them has errors");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Pattern pattern(String info) {
        return Pattern.compile("(?ms)^```" + info + "\n(.*?)^```\n");
    }

    private static String block(String info, String page) {
        Matcher block = pattern(info).matcher(page);
        assertThat(block.find()).as(info).isTrue();
        return block.group(1);
    }

    private static String with(String info, String text, String page) {
        String block = "```" + info + "\n" + text + "```\n";
        return pattern(info).matcher(page).replaceFirst(Matcher.quoteReplacement(block));
    }
}

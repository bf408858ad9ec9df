package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What people see of what is wrong, on a terminal and when there is much of it. */
class FindingsTest {

    private static final String ARTICLE = "{\"id\": \"%s\", \"headline\": %s}";

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a command prints on a terminal without colours. */
    private static String onTerminal(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream text = new PrintStream(out, true, StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of("NO_COLOR", "1");
        IoStreams streams = new IoStreams(
                bytes(input), out, text, text, stream -> true, environment, () -> 0, IoStreams.Wishes.NONE);
        Main.run(args, streams);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalShowsTheLineAndThePlace() {
        assertThat(onTerminal(
                        "{\"id\": \"한\u0301🚢\", \"headline\": 7,\n\t\"text\": \"\u202e\u200b\"}\n", "check", "-"))
                .isEqualTo("""
                        -:1:8: error: '한́🚢' is not an id; write 1 to 128 letters, digits, '.', '_', '~' or '-', the first a letter or digit (article '한́🚢', /id)
                         1 | {"id": "한́🚢", "headline": 7,
                           |        ^ invalid-id
                        -:1:27: error: this is a number; write "7" (article '한́🚢', /headline)
                         1 | {"id": "한́🚢", "headline": 7,
                           |                            ^ wrong-type
                        -:2:10: error: a string in which nothing can be seen is not a value; use null for what is not known (article '한́🚢', /text)
                         2 |  "text": "<U+202E><U+200B>"}
                           |          ^ blank
                        1 error  blank
                        1 error  invalid-id
                        1 error  wrong-type
                        3 errors, no warnings
                        """);
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String text = "日本 words ".repeat(40);
        String article =
                "{\"text\": \"" + text + "\", \"headline\": 7, \"standfirst\": \"" + text + "\", \"id\": \"a\"}";
        String[] lines = onTerminal(article, "check", "-").split("\n", -1);
        assertThat(lines[1])
                .startsWith(" 1 | …")
                .contains("\"headline\": 7, \"standfirst\": \"日本")
                .endsWith("…");
        assertThat(lines[2]).endsWith("^ wrong-type");
        assertThat(DisplayWidth.of(lines[1])).isBetween(78, 80);
        assertThat(DisplayWidth.of(lines[1].substring(0, lines[1].indexOf("7, "))))
                .isEqualTo(lines[2].indexOf('^'));
    }

    /** 925 bytes of gzip once printed 600,000 lines. */
    @Test
    void manyOfAKindAreAFewLines() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write("{}\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        }
        Run run = Run.of(new ByteArrayInputStream(zipped.toByteArray()), "check", "-");
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.out().lines())
                .hasSize(4)
                .last()
                .isEqualTo("… 199,997 more like this in 99,999 articles: missing-field (--all shows them)");
        assertThat(run.err()).isEqualTo("200,000 errors  missing-field\n200,000 errors, no warnings\n");
    }

    @Test
    void oneIdForMoreArticlesIsCountedByArticle() {
        String corpus = (ARTICLE.formatted("a", "\"h\"") + "\n").repeat(8);
        assertThat(Run.of(bytes(corpus), "check", "-").out())
                .contains("\n… 4 more like this in 4 articles: duplicate-id (--all shows them)\n");
    }

    @Test
    void errorsComeBeforeWarningsAndManyBeforeFew() {
        String figure =
                ", \"figures\": [{\"id\": \"f\", \"measure\": \"deaths\", \"unit\": \"person\", \"low\": 5, \"high\": 3}]}\n";
        String odd = ARTICLE.formatted("%s", "\"h\"").replace("}", figure);
        String corpus = odd.formatted("a") + odd.formatted("b") + "{}\n" + ARTICLE.formatted("c", "1");
        assertThat(Run.of(bytes(corpus), "check", "-").err()).isEqualTo("""
                        2 errors    missing-field
                        1 error     wrong-type
                        2 warnings  bounds-crossed
                        3 errors, 2 warnings
                        """);
    }

    @Test
    void widthIsThatOfATerminal() {
        assertThat(DisplayWidth.of("")).isZero();
        assertThat(DisplayWidth.of("aé…")).isEqualTo(3);
        assertThat(DisplayWidth.of("日本한ｶ🚢")).isEqualTo(9);
        assertThat(DisplayWidth.of("e\u0301\u20dd\u200d")).isEqualTo(1);
        assertThat(DisplayWidth.first("日本語", 5)).isEqualTo("日本");
        assertThat(DisplayWidth.last("日本e\u0301x", 2)).isEqualTo("e\u0301x");
        assertThat(DisplayWidth.last("e\u0301x", 1)).isEqualTo("x");
    }
}

package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No input makes the reader take more memory or time than its limits allow. */
class ReadLimitsTest {

    private static final String GOOD = "\n{\"id\": \"z\", \"headline\": \"h\"}\n";
    private static final ReadLimits SMALL = new ReadLimits(100_000, 8, 1000, 3);

    @Test
    void anArticleThatIsTooLongIsToldAndPassedOver() throws IOException {
        for (String filler : List.of(
                "\"text\": \"" + "x".repeat(200_000) + "\"",
                "\"authors\": [" + "\"a\", ".repeat(900) + " ".repeat(200_000) + "]",
                "\"" + "x".repeat(200_000) + "\": 1",
                "\"text\": " + "9".repeat(200_000))) {
            Corpus corpus = read("{\"id\": \"a\", \"headline\": \"h\", " + filler + "}" + GOOD);
            assertThat(corpus.lines())
                    .containsExactly(
                            "in:1:1: error: this is too much to read: the article is longer than 100000 bytes (limit article-bytes);"
                                    + " the rest of line 1 was skipped");
            assertThat(corpus.findings()).extracting(Finding::kind).containsExactly(FindingKind.LIMIT);
            assertThat(corpus.ids()).containsExactly("z");
        }
    }

    @Test
    void aCorpusMayBeLongerThanAnArticle() throws IOException {
        StringBuilder articles = new StringBuilder("[");
        for (int i = 0; i < 5000; i++) {
            articles.append("{\"id\": \"a")
                    .append(i)
                    .append("\", \"headline\": \"h\"},")
                    .append(" ".repeat(200));
        }
        assertThat(read(articles + "{\"id\": \"z\", \"headline\": \"h\"}]").articles())
                .hasSize(5001);
    }

    @Test
    void anArticleWithTooManyValuesIsTold() throws IOException {
        for (String filler : List.of(
                "\"authors\": [" + "\"a\", ".repeat(2000) + "\"a\"]",
                "\"figures\": [" + "{}, ".repeat(2000) + "{}]",
                "\"x\": 1, ".repeat(2000) + "\"x\": 1")) {
            Corpus corpus = read("{\"id\": \"a\", \"headline\": \"h\", " + filler + "}" + GOOD);
            assertThat(corpus.problems())
                    .containsExactly(
                            "this is too much to read: the article has more than 1000 values in it (limit values);"
                                    + " the rest of line 1 was skipped");
            assertThat(corpus.ids()).containsExactly("z");
        }
    }

    @Test
    void anArticleThatIsNestedTooDeepIsTold() throws IOException {
        Corpus corpus = read("{\"x\": " + "[".repeat(8) + "]".repeat(8) + "}" + GOOD);
        assertThat(corpus.problems())
                .containsExactly(
                        "this is too much to read: there are more than 8 arrays and objects in each other (limit nesting);"
                                + " the rest of line 1 was skipped");
        assertThat(corpus.ids()).containsExactly("z");
        assertThat(read("{\"x\": " + "[".repeat(7) + "]".repeat(7) + "}").problems())
                .anyMatch(problem -> problem.startsWith("there is no field 'x'"));
    }

    @Test
    void theFirstFindingsOfAnArticleAreToldAndTheOthersCounted() throws IOException {
        Corpus corpus = read("{\"id\": \"a\", \"headline\": \"h\", \"authors\": [1, 2, 3, 4, 5]}" + GOOD);
        assertThat(corpus.findings())
                .extracting(Finding::pointer)
                .containsExactly("/authors/0", "/authors/1", "/authors/2", "");
        assertThat(corpus.findings().get(3).problem()).startsWith("there are 2 more findings in this article");
        assertThat(corpus.findings()).allMatch(Finding::isError);
        Corpus warned = read("{\"id\": \"a\", \"headline\": \"h\", \"entities\": [{\"id\": \"e\", \"type\": \"Work\","
                + " \"name\": \"n\", \"aliases\": [\"x\", \"x\", \"x\", \"x\", \"x\", \"x\"]}]}");
        assertThat(warned.findings()).hasSize(4).noneMatch(Finding::isError);
        assertThat(warned.ids()).containsExactly("a");
    }

    @Test
    void aFewQuotesCannotMakeMoreMentionsThanAllowed() throws IOException {
        Corpus corpus = read("{\"id\": \"a\", \"headline\": \"h\", \"text\": \"" + "a ".repeat(700)
                + "\", \"entities\": [{\"id\": \"e\", \"type\": \"Work\", \"name\": \"n\", \"mentions\": [{\"quote\": \"a\"}]},"
                + " {\"id\": \"f\", \"type\": \"Work\", \"name\": \"n\", \"mentions\": [{\"quote\": \"a\"}]}]}");
        assertThat(corpus.problems()).containsExactly("the article has more than 1000 mentions");
    }

    @Test
    void areAtLeastOne() {
        for (ReadLimits sound :
                List.of(SMALL.withArticleBytes(1), SMALL.withNesting(1), SMALL.withValues(1), SMALL.withFindings(1))) {
            assertThat(sound).isNotEqualTo(SMALL);
        }
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> SMALL.withNesting(0));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> SMALL.withValues(-1));
    }

    @Test
    void aQuarterOfAGigabyteOfBlanksTakesNoMemory() throws IOException {
        byte[] blanks = "  \n\t\r\n  ".repeat(1 << 14).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write("[".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < (1 << 28) / blanks.length; i++) {
                out.write(blanks);
            }
            out.write("{\"id\": \"a\", \"headline\": 1}]".getBytes(StandardCharsets.US_ASCII));
        }
        Corpus corpus = Corpus.read(zipped.toByteArray());
        long lines = 1 + 2L * (1 << 14) * ((1 << 28) / blanks.length);
        assertThat(corpus.findings())
                .extracting(Finding::at)
                .containsExactly(new Location("in", lines, 2 + "{\"id\": \"a\", \"headline\": ".length() + 1));
    }

    @Test
    void aChainOfTwentyThousandFiguresIsReadAtOnce() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Corpus.read(chain("")).findings()).isEmpty();
            assertThat(Corpus.read(chain("f19999")).problems())
                    .containsExactly("figure 'f0' would be a part of itself; break the circle");
        });
    }

    private static String chain(String wholeOfTheFirst) {
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String whole = i == 0 ? wholeOfTheFirst : "f" + (i - 1);
            figures.add("{\"id\": \"f" + i + "\", \"measure\": \"m\", \"unit\": \"u\", \"best\": 1"
                    + (whole.isEmpty() ? "}" : ", \"includedIn\": \"" + whole + "\"}"));
        }
        return "{\"id\": \"a\", \"headline\": \"h\", \"figures\": [" + String.join(",", figures) + "]}";
    }

    @Test
    void aStreamIsNeverAskedWhereItStands() throws IOException {
        InputStream pipe = new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int available() {
                throw new AssertionError("asked");
            }
        };
        Path file = Path.of("unused");
        assertThat(Input.file(file).name()).isEqualTo("unused");
        assertThat(Input.readOnly(pipe).available()).isZero();
        assertThat(Corpus.read(new Input("pipe", () -> Input.readOnly(pipe))).ids())
                .containsExactly("z");
    }

    @Test
    void aNamedPipeIsReadLikeAFile(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(made(pipe));
        Thread writer = new Thread(() -> {
            try {
                Files.write(pipe, GOOD.repeat(1000).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        writer.start();
        assertThat(Corpus.read(Input.file(pipe)).articles()).hasSize(1000);
        writer.join();
    }

    private static boolean made(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Corpus read(String json) throws IOException {
        return Corpus.read(SMALL, Corpus.input("in", json));
    }
}

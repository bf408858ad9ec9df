package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles with errors are left out, and nothing of them is lost. */
class SkipInvalidTest {

    private static final String GOOD = "{\"id\": \"good-%d\", \"headline\": \"Fine\"}";
    private static final String BAD = "{\"id\":\t\"bad-%d\", \"headlin\": \"\u200bé 🚢\"}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Run export(InputStream in, String... more) {
        String[] args = new String[more.length + 4];
        System.arraycopy(new String[] {"export", "-", "--skip-invalid", "-o"}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Run.of(in, args);
    }

    @Test
    void whatIsLeftOutIsThereByteForByte() throws IOException {
        StringBuilder corpus = new StringBuilder();
        StringBuilder bad = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            boolean isBad = i % 3 == 0;
            String line = (isBad ? BAD : GOOD).formatted(i) + "\n";
            corpus.append(line);
            bad.append(isBad ? line : "");
        }
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(corpus.toString().getBytes(StandardCharsets.UTF_8));
        }
        Run run = export(new ByteArrayInputStream(zipped.toByteArray()), folder.toString(), "-f", "csv,nt,xlsx,sqlite");
        assertThat(run.exit()).isEqualTo(Exit.LEFT_OUT);
        assertThat(run.err()).contains("\n667 of 2,000 articles were left out; ");
        assertThat(folder.resolve("articles.rejected.jsonl"))
                .hasBinaryContent(bad.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(Files.readAllLines(folder.resolve("articles.rejected.findings.jsonl")))
                .hasSize(2 * 667)
                .allMatch(line -> line.startsWith("{\"severity\":\"error\",\"kind\":\""));
        assertThat(Files.readAllLines(folder.resolve("articles-csv/articles.csv")))
                .hasSize(1 + 1333);
        assertThat(folder.resolve("articles-csv/datapackage.json"))
                .content(StandardCharsets.UTF_8)
                .contains("\"articles_left_out\" : \"667\"");
        assertThat(folder.resolve("articles.nt"))
                .content(StandardCharsets.UTF_8)
                .contains("rdf-schema#comment> \"Articles with errors that were left out: 667\"");
    }

    /** What is left out is mended, and exported with the rest. */
    @Test
    void whatIsLeftOutCanBeReadAgain() throws IOException {
        export(stream("[" + GOOD.formatted(1) + ",\n" + BAD.formatted(2) + "]"), folder + "/x.md");
        Path rest = folder.resolve("x.rejected.jsonl");
        Files.writeString(rest, Files.readString(rest).replace("headlin\": \"\u200b", "headline\": \""));
        Run run = Run.of("export", rest.toString(), "-o", folder + "/y.md");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("y.md")).content(StandardCharsets.UTF_8).contains("# é 🚢");
    }

    @ParameterizedTest
    @ValueSource(strings = {"full-disk", "bug"})
    void whatIsLeftOutAppearsWithTheOutputsOrNotAtAll(String trouble) {
        String corpus = GOOD.formatted(1) + "\n" + BAD.formatted(2);
        Run run = export(stream(corpus), folder.toString(), "-f", "md", "--set", "md.trouble=" + trouble);
        assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(folder).isEmptyDirectory();
    }

    /** An input that is cut off has lost nobody knows what. */
    @Test
    void whatCannotBeReadIsNotLeftOut() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write((GOOD.formatted(1) + "\n").repeat(3).getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = Arrays.copyOf(zipped.toByteArray(), zipped.size() - 4);
        Run run = export(new ByteArrayInputStream(cut), folder.toString(), "-f", "md");
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.err())
                .contains("unreadable-input")
                .endsWith("; nothing was written: not all of this can be left out\n");
        assertThat(folder).isEmptyDirectory();
    }
}

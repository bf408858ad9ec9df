package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLineTest {

    private static final String BAD = "{\"id\": \"a\", \"headline\": \"\"}";
    private static final SourceLine LINE = new SourceLine("{\"id\": \"a\", \"headline\": ", "\"\"}", true, true);

    private static List<SourceLine> lines(InputStream bytes) throws IOException {
        List<SourceLine> lines = new ArrayList<>();
        try (CorpusReader reader = new CorpusReader(List.of(new Input("in", () -> bytes)))) {
            for (ReadResult reading = reader.next(); reading != null; reading = reader.next()) {
                reading.findings().forEach(finding -> lines.add(Objects.requireNonNull(finding.line())));
            }
        }
        return lines;
    }

    private static List<SourceLine> lines(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** However few bytes come at a time, as they may from a pipe. */
    private static InputStream dripping(String text, int most) {
        return new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return super.read(into, offset, Math.min(length, most));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s\n", "\n%s\r\n", "\ufeff%s\r{\"id\": \"b\", \"headline\": \"b\"}"})
    void isTheWholeLine(String form) throws IOException {
        assertThat(lines(form.formatted(BAD))).containsExactly(LINE);
    }

    @Test
    void hasWhatStandsBesideTheArticle() throws IOException {
        assertThat(lines("[\n\t " + BAD + ", {\"id\": \"b\", \"headline\": \"b\"}]"))
                .containsExactly(new SourceLine(
                        "  {\"id\": \"a\", \"headline\": ",
                        "\"\"}, {\"id\": \"b\", \"headline\": \"b\"}]",
                        true,
                        true));
    }

    @Test
    void isReadFromGzip() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(BAD.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(lines(new ByteArrayInputStream(zipped.toByteArray()))).containsExactly(LINE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100_000})
    void isTheSameHoweverTheBytesCome(int most) throws IOException {
        String text = "[" + BAD + ", 1, {\"id\": \"한🚢\", \"headline\": \"" + "é".repeat(200) + "\"}]";
        assertThat(lines(dripping(text, most))).isEqualTo(lines(text)).hasSizeGreaterThan(2);
    }

    @Test
    void ofALongLineThereIsWhatStandsAroundThePlace() throws IOException {
        String many = "é".repeat(1000);
        String article =
                "{\"id\": \"a\", \"standfirst\": \"" + many + "\", \"headline\": \"\", \"text\": \"" + many + "\"}";
        assertThat(lines(article)).singleElement().satisfies(line -> {
            assertThat(line.before()).hasSize(SourceLine.KEPT).startsWith("é").endsWith("\"headline\": ");
            assertThat(line.after()).hasSize(SourceLine.KEPT).startsWith("\"\", \"text\": \"é");
            assertThat(line.fromStart()).isFalse();
            assertThat(line.toEnd()).isFalse();
        });
    }

    @Test
    void hasNothingThatCannotBeSeen() throws IOException {
        assertThat(lines("{\"id\":\t\"a\", \"standfirst\": \"\u200b\u202e\u00a0x\", \"headline\": \"\"}"))
                .extracting(SourceLine::before)
                .containsExactly("{\"id\": \"a\", \"standfirst\": \"<U+200B><U+202E><U+00A0>x\", \"headline\": ");
    }

    @Test
    void isThatOfABrokenLine() throws IOException {
        assertThat(lines("{\"id\": \"a\"\n{\"id\": \"b\", headline: 1}\n" + BAD).subList(1, 3))
                .containsExactly(new SourceLine("{\"id\": \"b\", ", "headline: 1}", true, true), LINE);
    }

    @Test
    void endsBeforeAByteThatIsNotUtf8() throws IOException {
        byte[] bytes = "{\"id\": \"a\", \"headline\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(lines(new ByteArrayInputStream(bytes)))
                .containsExactly(new SourceLine("{\"id\": \"a\", \"headline\": \"caf", "", true, true));
    }

    /** What comes after the finding cannot be read: the finding is told all the same, and then that. */
    @Test
    void aFailureFurtherOnIsToldInItsTurn() throws IOException {
        byte[] bytes = ("[" + BAD + ", \"caf\u00e9\"]").getBytes(StandardCharsets.ISO_8859_1);
        InputStream in = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return super.read(into, offset, Math.min(length, 1));
            }
        };
        assertThat(lines(in)).hasSize(2).first().extracting(SourceLine::after).isEqualTo("\"\"}, \"caf");
    }
}

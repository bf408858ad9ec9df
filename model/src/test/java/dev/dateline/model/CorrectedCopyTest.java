package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.dateline.model.Finding.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A copy has every byte of the input but those that an edit replaces. */
class CorrectedCopyTest {

    private record Copy(ByteArrayOutputStream written, boolean isWhole, List<Finding> findings) {

        static Copy of(byte[] input, FindingKind... meant) throws IOException {
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            List<Finding> findings = new ArrayList<>();
            try (CorpusReader reader =
                    CorpusReader.mending(Corpus.input("in", input), ReadLimits.DEFAULT, Set.of(meant), copy)) {
                for (ReadResult reading = reader.next(); reading != null; reading = reader.next()) {
                    findings.addAll(reading.findings());
                }
                return new Copy(copy, reader.isCopied(), findings);
            }
        }

        static Copy of(String input, FindingKind... meant) throws IOException {
            return of(input.getBytes(StandardCharsets.UTF_8), meant);
        }

        String text() {
            return written.toString(StandardCharsets.UTF_8);
        }
    }

    private static String article(String fields) {
        return "{\"id\": \"a\", \"headline\": \"h\", " + fields + "}";
    }

    static List<Path> verdicts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "verdicts"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** All sorts of input, most of it wrong. */
    @ParameterizedTest
    @MethodSource("verdicts")
    void hasTheSameBytesWhereNothingIsMended(Path file) throws IOException {
        byte[] input = Files.readAllBytes(file);
        Copy copy = Copy.of(input);
        boolean mended = copy.findings().stream().anyMatch(finding -> finding.severity() == Severity.MENDED);
        if (copy.isWhole() && !mended) {
            assertThat(copy.written().toByteArray()).isEqualTo(input);
        } else if (!copy.isWhole()) {
            assertThat(copy.findings()).anyMatch(Finding::isError);
        }
    }

    @Test
    void keepsBlanksEscapesNumbersAndWhatStandsTwice() throws IOException {
        String input =
                " [ " + article("\"unknown\" : {\"x\":1.50e+2,\"x\":[ ]} , \"language\"\t:\t\"en\\u005FGB\"") + " ,\r\n"
                        + article("\"standfirst\":\"a\\\\\",\"lan\\u0067uage\":\"de_AT\"")
                                .replace("\"a\"", "\"b\"") + " ] \n";
        Copy copy = Copy.of(input);
        assertThat(copy.isWhole()).isTrue();
        assertThat(copy.text())
                .isEqualTo(input.replace("\"en\\u005FGB\"", "\"en-GB\"").replace("\"de_AT\"", "\"de-AT\""));
    }

    @Test
    void keepsLinesThatAreNoJson() throws IOException {
        String input = article("\"language\": \"en_GB\"") + "\n{oops\n" + article("\"modified\": \"2031-5-4\"") + "\n";
        Copy copy = Copy.of(input);
        assertThat(copy.isWhole()).isTrue();
        assertThat(copy.text()).isEqualTo(input.replace("en_GB", "en-GB").replace("2031-5-4", "2031-05-04"));
        assertThat(copy.findings()).extracting(Finding::kind).contains(FindingKind.NOT_JSON);
    }

    @Test
    void renamesFields() throws IOException {
        String input = article("\"x\\\"\": 1, \"public_\\u0061tion\": 2, \"Language\" :\n \"de_AT\", \"Text\": \"t\"");
        Copy copy = Copy.of(input);
        assertThat(copy.text())
                .isEqualTo(input.replace("Language", "language")
                        .replace("de_AT", "de-AT")
                        .replace("Text", "text"));
    }

    @Test
    void neverMakesTwoFieldsOfOneName() throws IOException {
        for (String fields :
                List.of("\"Language\": \"de\", \"language\": \"en\"", "\"Language\": \"de\", \"Language\": \"en\"")) {
            assertThat(Copy.of(article(fields)).text()).isEqualTo(article(fields));
        }
        String both = article("\"Language\": \"de\", \"LANGUAGE\": \"en\"");
        assertThat(Copy.of(both).text()).isEqualTo(both.replace("Language", "language"));
    }

    @Test
    void leavesTheByteOrderMarkOut() throws IOException {
        String input = article("\"language\": \"en_GB\"");
        assertThat(Copy.of("\ufeff" + input).text()).isEqualTo(input.replace('_', '-'));
    }

    @Test
    void leavesWarningsThatAreMeant() throws IOException {
        String input = article("\"language\": \"en-UK\"");
        assertThat(Copy.of(input).text()).isEqualTo(input.replace("UK", "GB"));
        assertThat(Copy.of(input, FindingKind.UNKNOWN_LANGUAGE).text()).isEqualTo(input);
    }

    /** Many more articles than are kept at any time, on one line and on many. */
    @Test
    void ofALongCorpusHasEveryArticle() throws IOException {
        for (String between : List.of(",", ",\n")) {
            StringBuilder input = new StringBuilder("[");
            for (int i = 0; i < 3000; i++) {
                input.append(i == 0 ? "" : between)
                        .append(article("\"language\": \"en_GB\", \"standfirst\": \"é " + i + "\"")
                                .replace("\"a\"", "\"a" + i + "\""));
            }
            Copy copy = Copy.of(input.append("]").toString());
            assertThat(copy.text()).isEqualTo(input.toString().replace("en_GB", "en-GB"));
            assertThat(copy.findings()).hasSize(3000);
        }
    }

    @Test
    void ofWhatCannotBeReadToItsEndIsNotWhole() throws IOException {
        assertThat(Copy.of("[" + article("\"language\": \"en_GB\"") + ", {").isWhole())
                .isFalse();
    }

    @Test
    void thatCannotBeWrittenIsNoFaultOfTheInput() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> {
                    try (CorpusReader reader = CorpusReader.mending(
                            Corpus.input("in", article("\"url\": null")), ReadLimits.DEFAULT, Set.of(), full)) {
                        while (reader.next() != null) {
                            // until it fails
                        }
                    }
                })
                .withMessage("full");
    }
}

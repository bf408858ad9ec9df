package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is the same with any number of threads. */
class ReadAheadTest {

    private static List<ReadResult> read(List<Input> inputs, ReadLimits limits, int threads) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        try (CorpusReader reader = new CorpusReader(inputs, limits, threads)) {
            for (ReadResult result = reader.next(); result != null; result = reader.next()) {
                results.add(result);
            }
            assertThat(reader.next()).isNull();
        }
        return results;
    }

    /** Every file with something wrong that there is, each with all articles that are before and after it. */
    private static List<Input> inputs() throws IOException {
        Path misleading = Path.of("src/test/resources/misleading");
        List<Input> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(misleading)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> inputs.add(Input.file(file)));
        }
        inputs.add(Corpus.input("lines", many(300, "\n")));
        inputs.add(Corpus.input("array", "[" + many(300, ",\n  ") + "]"));
        inputs.add(Corpus.input("cut", many(100, "\n") + "\n{\"id\":"));
        return inputs;
    }

    private static String many(int articles, String between) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            String wrong = i % 10 == 4 ? ",\"headlin\":\"x\"" : i % 10 == 8 ? ",\"text\":\"&amp; so\"" : "";
            all.add("{\"id\":\"a" + i + "\",\"headline\":\"One\"" + wrong + "}");
        }
        return String.join(between, all);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void resultsAreEqual(int threads) throws IOException {
        List<Input> inputs = inputs();
        List<ReadResult> expected = read(inputs, ReadLimits.DEFAULT, 1);
        assertThat(expected).hasSizeGreaterThan(700).anyMatch(ReadResult.Rejected.class::isInstance);
        assertThat(read(inputs, ReadLimits.DEFAULT, threads)).isEqualTo(expected);
    }

    /** However the bytes come, what is shown of a line is the same. */
    @Test
    void resultsAreEqualWhenBytesComeOneByOne() throws IOException {
        byte[] text = many(40, "\n").getBytes(StandardCharsets.UTF_8);
        Input dribbling = new Input("in", () -> new Dribble(text));
        List<ReadResult> expected = read(List.of(Corpus.input("in", text)), ReadLimits.DEFAULT, 1);
        assertThat(read(List.of(dribbling), ReadLimits.DEFAULT, 3)).isEqualTo(expected);
    }

    @Test
    void aReaderThatIsClosedEarlyReadsNoFurther() throws IOException {
        InputStream endless = new InputStream() {
            private final byte[] line = "{\"id\":\"a\",\"headline\":\"One\"}\n".getBytes(StandardCharsets.UTF_8);
            private long at;

            @Override
            public int read() {
                return line[(int) (at++ % line.length)];
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    into[offset + i] = (byte) read();
                }
                return length;
            }
        };
        try (CorpusReader reader =
                new CorpusReader(List.of(new Input("endless", () -> endless)), ReadLimits.DEFAULT, 4)) {
            for (int i = 0; i < 1000; i++) {
                assertThat(reader.next()).isInstanceOf(ReadResult.Accepted.class);
            }
        }
    }
}

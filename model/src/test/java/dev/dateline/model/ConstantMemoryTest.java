package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/** Reads, in a process that has next to no memory, more than that memory could hold. */
@Execution(ExecutionMode.CONCURRENT)
class ConstantMemoryTest {

    private static final int ARTICLES = 200_000;

    @ParameterizedTest
    @ValueSource(strings = {"as they come", "sorted"})
    void memoryDoesNotGrowWithTheNumberOfArticles(String order, @TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        classPath(),
                        SmallProcess.class.getName(),
                        order)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed).isEqualTo("200000 articles, /entities/0/type /id");
        assertThat(process.waitFor()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    private static String classPath() {
        return Stream.of(CorpusReader.class, ConstantMemoryTest.class, JsonParser.class)
                .map(ConstantMemoryTest::placeOf)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What runs in the process: it reads a corpus and keeps nothing of it. */
    static final class SmallProcess {

        private SmallProcess() {}

        public static void main(String[] args) throws IOException {
            int articles = 0;
            StringBuilder findings = new StringBuilder();
            CorpusReader unsorted = new CorpusReader(List.of(new Input("-", Generator::new)));
            try (ArticleSource reader = args[0].equals("sorted") ? new SortedCorpus(unsorted) : unsorted) {
                for (ReadResult reading = reader.next(); reading != null; reading = reader.next()) {
                    articles += reading instanceof ReadResult.Accepted ? 1 : 0;
                    reading.findings().forEach(finding -> findings.append(' ').append(finding.pointer()));
                }
            }
            System.out.print(articles + " articles," + findings);
        }
    }

    /**
     * Articles made while they are read. Each has an id, an entity and words of its own; only the last takes the id of
     * the first, and its entity with another type.
     */
    private static final class Generator extends InputStream {

        private static final String WORDS = "No two of these are the same. ".repeat(10);

        private InputStream article = InputStream.nullInputStream();
        private int made;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = article.read(into, offset, length);
            while (count < 0 && made < ARTICLES) {
                made++;
                article = new ByteArrayInputStream(article(made).getBytes(StandardCharsets.UTF_8));
                count = article.read(into, offset, length);
            }
            return count;
        }

        private static String article(int number) {
            boolean last = number == ARTICLES;
            int id = last ? 1 : number;
            return "{\"id\": \"a" + id + "\", \"headline\": \"h\", \"text\": \"" + number + WORDS
                    + "\", \"entities\": [" + "{\"id\": \"e" + id + "\", \"type\": \"" + (last ? "Place" : "Work")
                    + "\", \"name\": \"n\"}]}\n";
        }
    }
}

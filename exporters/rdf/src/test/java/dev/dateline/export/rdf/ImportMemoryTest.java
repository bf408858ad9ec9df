package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.AtomicOutput;
import dev.dateline.export.Beginning;
import dev.dateline.export.Dataset;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Settings;
import dev.dateline.export.testkit.SingleExport;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.SmallProcess;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.ReadResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a graph back, in a process that has little memory, that is many times as large. */
class ImportMemoryTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void manyArticlesNeedFortyEightMebibytes() throws Exception {
        Path file = write(8_000);
        assertThat(Files.size(file)).isGreaterThan(120L << 20);
        assertIsRead(file, 8_000);
    }

    /** One statement that stands apart is enough for all to be sorted. */
    @Test
    void sortingNeedsNoMore() throws Exception {
        Path file = write(3_000);
        String first = Objects.requireNonNull(firstLine(file));
        Files.writeString(file, first + "\n", StandardOpenOption.APPEND);
        assertIsRead(file, 3_000);
    }

    private static @Nullable String firstLine(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return lines.readLine();
        }
    }

    private static void assertIsRead(Path file, int articles) throws Exception {
        assertThat(SmallProcess.lastLineOf(Reading.class, 48, file)).isEqualTo(articles + " articles, 0 errors");
    }

    private Path write(int articles) throws IOException {
        Format format = new RdfExporter()
                .formats().stream()
                        .filter(each -> each.id().equals("nq"))
                        .findFirst()
                        .orElseThrow();
        Settings settings = Settings.of(format, Map.of());
        Layout layout = format.layout(settings);
        try (AtomicOutput output = AtomicOutput.in(folder, false)) {
            SingleExport.run(
                    format,
                    Dataset.example(),
                    settings,
                    output.target(layout.nameFor("news"), layout),
                    CorpusGenerator.articles(3, articles));
            output.commit();
        }
        return folder.resolve("news.nq");
    }

    /** What runs in the process. */
    static final class Reading {

        private Reading() {}

        public static void main(String[] args) throws IOException {
            Beginning graph = Beginning.of("news", Path.of(args[0]));
            long articles = 0;
            long errors = 0;
            try (CorpusReader reader = new CorpusReader(
                    List.of(graph.readBy(new RdfExporter().importers().get(0))))) {
                for (ReadResult read = reader.next(); read != null; read = reader.next()) {
                    articles += read instanceof ReadResult.Accepted ? 1 : 0;
                    errors += read instanceof ReadResult.Rejected ? 1 : 0;
                }
            }
            System.out.println(articles + " articles, " + errors + " errors");
        }
    }
}

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
import dev.dateline.model.CorpusReader;
import dev.dateline.model.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads a graph back, in a process that has little memory, that is many times as large. */
class ImportMemoryTest {

    @ParameterizedTest
    @CsvSource({"nq, 20000, 48, 300000000", "nt, 4000, 64, 60000000"})
    void aLargeGraphNeedsLittleMemory(String format, int articles, int mebibytes, long size, @TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("news." + format);
        write(format, folder, articles);
        assertThat(Files.size(file)).isGreaterThan(size);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + mebibytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SmallProcess.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed.lines()).last().isEqualTo(articles + " articles, 0 errors");
        assertThat(process.waitFor()).isZero();
    }

    private static void write(String id, Path folder, int articles) throws IOException {
        Format format = new RdfExporter()
                .formats().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
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
    }

    /** What runs in the process. */
    static final class SmallProcess {

        private SmallProcess() {}

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

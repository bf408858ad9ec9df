package dev.dateline.export.csv;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes and reads, in a process that has little memory, tables that are larger than that memory. */
class SmallMemoryTest {

    private static final int ARTICLES = 14_000;

    @Test
    void moreThanMemoryHoldsComesBackInSixtyFourMebibytes(@TempDir Path folder) throws Exception {
        assertThat(SmallProcess.lastLineOf(RoundTrip.class, 64, folder))
                .isEqualTo("14000 in order, 14000 in any order");
        try (Stream<Path> files = Files.list(folder.resolve("news-csv"))) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isGreaterThan(64 << 20);
        }
    }

    /** What runs in the process. */
    static final class RoundTrip {

        private RoundTrip() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            Format format = new CsvFormat();
            Settings settings = Settings.of(format, Map.of());
            Layout layout = format.layout(settings);
            try (AtomicOutput output = AtomicOutput.in(folder, false)) {
                SingleExport.run(
                        format,
                        Dataset.example(),
                        settings,
                        output.target(layout.nameFor("news"), layout),
                        CorpusGenerator.articles(3, ARTICLES));
                output.commit();
            }
            long inOrder = articles(folder.resolve("news-csv"));
            reverse(folder.resolve("news-csv/authors.csv"));
            System.out.println(inOrder + " in order, " + articles(folder.resolve("news-csv")) + " in any order");
        }

        /** Puts the rows of a small table in another order: each begins with an id and a number. */
        private static void reverse(Path authors) throws IOException {
            String[] rows = Files.readString(authors).split("\\r\\n(?=[\\w.~-]+,\\d+,)", -1);
            List<String> lines = new ArrayList<>(List.of(rows));
            Collections.reverse(lines.subList(1, lines.size()));
            Files.writeString(authors, String.join("\r\n", lines));
        }

        private static long articles(Path set) throws IOException {
            long count = 0;
            try (CorpusReader reader =
                    new CorpusReader(List.of(Beginning.of("set", set).readBy(new CsvImporter())))) {
                for (ReadResult each = reader.next(); each != null; each = reader.next()) {
                    if (each instanceof ReadResult.Rejected) {
                        throw new AssertionError(each.findings());
                    }
                    count += each instanceof ReadResult.Accepted ? 1 : 0;
                }
            }
            return count;
        }
    }
}

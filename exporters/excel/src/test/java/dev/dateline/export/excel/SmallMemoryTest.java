package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.AtomicOutput;
import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Settings;
import dev.dateline.export.testkit.SingleExport;
import dev.dateline.fixtures.CorpusGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes, in a process that has little memory, a workbook that is larger than that memory. */
class SmallMemoryTest {

    private static final int ARTICLES = 20_000;

    @Test
    void twentyThousandArticlesNeedSixtyFourMebibytes(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SmallProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed.lines()).last().asString().matches("20000 articles, [1-9]\\d{5,} rows");
        assertThat(process.waitFor()).isZero();
        assertThat(Files.size(folder.resolve("book.xlsx"))).isGreaterThan(32 << 20);
    }

    /** What runs in the process. */
    static final class SmallProcess {

        private SmallProcess() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            Format format = new ExcelExporter().formats().get(0);
            Settings settings = Settings.of(format, Map.of());
            Layout layout = format.layout(settings);
            try (AtomicOutput output = AtomicOutput.in(folder, false)) {
                ExportReport report = SingleExport.run(
                        format,
                        Dataset.example(),
                        settings,
                        output.target(layout.nameFor("book"), layout),
                        CorpusGenerator.articles(3, ARTICLES));
                output.commit();
                long rows = report.counts().stream()
                        .mapToLong(ExportReport.Count::number)
                        .sum();
                System.out.println(ARTICLES + " articles, " + rows + " rows");
            }
        }
    }
}

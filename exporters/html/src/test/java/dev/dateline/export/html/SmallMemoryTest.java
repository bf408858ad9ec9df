package dev.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.AtomicOutput;
import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.Settings;
import dev.dateline.export.testkit.SingleExport;
import dev.dateline.fixtures.CorpusGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes, in a process that has little memory, a site that is many times larger than that memory. */
class SmallMemoryTest {

    private static final int ARTICLES = 10_000;

    @Test
    void tenThousandArticlesNeedFortyEightMebibytes(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SmallProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed.lines()).last().asString().matches("10000 articles, more than 200 MiB");
        assertThat(process.waitFor()).isZero();
    }

    /** What runs in the process. */
    static final class SmallProcess {

        private SmallProcess() {}

        public static void main(String[] args) throws IOException {
            HtmlFormat format = new HtmlFormat();
            Settings settings = Settings.of(format, Map.of());
            try (AtomicOutput output = AtomicOutput.in(Path.of(args[0]), false)) {
                ExportReport report = SingleExport.run(
                        format,
                        Dataset.example(),
                        settings,
                        output.target("site", format.layout(settings)),
                        CorpusGenerator.articles(3, ARTICLES));
                long bytes =
                        output.commit().stream().mapToLong(file -> file.bytes()).sum();
                System.out.println(report.counts().get(0).number() + " articles, "
                        + (bytes > 200L << 20 ? "more than 200 MiB" : bytes + " bytes"));
            }
        }
    }
}

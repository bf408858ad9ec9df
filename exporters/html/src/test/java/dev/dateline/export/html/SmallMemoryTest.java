package dev.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.testkit.SingleExport;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.SmallProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes, in a process that has little memory, a site that is many times larger than that memory. */
class SmallMemoryTest {

    private static final int ARTICLES = 10_000;

    @Test
    void tenThousandArticlesNeedFortyEightMebibytes(@TempDir Path folder) throws Exception {
        assertThat(SmallProcess.lastLineOf(Writing.class, 48, folder)).isEqualTo("10000 articles, more than 200 MiB");
    }

    /** What runs in the process. */
    static final class Writing {

        private Writing() {}

        public static void main(String[] args) throws IOException {
            HtmlFormat format = new HtmlFormat(List::of);
            Settings settings = Settings.of(format, Map.of());
            Folder target = new Folder(Path.of(args[0]));
            ExportReport report = SingleExport.run(
                    format, Dataset.example(), settings, target, CorpusGenerator.articles(3, ARTICLES));
            System.out.println(report.counts().get(0).number() + " articles, "
                    + (target.bytes() > 200L << 20 ? "more than 200 MiB" : target.bytes() + " bytes"));
        }
    }

    /** Writes at once, and does not wait for the disk: thousands of small files take minutes otherwise. */
    private record Folder(Path path) implements Target {

        @Override
        public OutputStream open() {
            throw new IllegalStateException("a site is a folder");
        }

        @Override
        public OutputStream open(String name) throws IOException {
            Path file = path.resolve("site").resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
        }

        @Override
        public Path workingFolder() {
            return path;
        }

        long bytes() throws IOException {
            try (Stream<Path> files = Files.walk(path.resolve("site"))) {
                return files.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            }
        }
    }
}

package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.AtomicOutput;
import dev.dateline.export.Beginning;
import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Settings;
import dev.dateline.export.excel.read.WorkbookImporter;
import dev.dateline.export.testkit.SingleExport;
import dev.dateline.fixtures.Canonical;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.SmallProcess;
import dev.dateline.model.Article;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Input;
import dev.dateline.model.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes, in a process that has little memory, a workbook that is larger than that memory, and reads it back in another. */
class SmallMemoryTest {

    private static final int ARTICLES = 20_000;
    private static final int SEED = 3;

    @Test
    void twentyThousandArticlesNeedSixtyFourMebibytes(@TempDir Path folder) throws Exception {
        assertThat(SmallProcess.lastLineOf(Writing.class, 64, folder)).matches("20000 articles, [1-9]\\d{5,} rows");
        assertThat(Files.size(folder.resolve("book.xlsx"))).isGreaterThan(32 << 20);
        assertThat(SmallProcess.lastLineOf(Reading.class, 64, folder)).isEqualTo("20000 articles, 20000 as they were");
    }

    /** What writes. */
    static final class Writing {

        private Writing() {}

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
                        CorpusGenerator.articles(SEED, ARTICLES));
                output.commit();
                long rows = report.counts().stream()
                        .mapToLong(ExportReport.Count::number)
                        .sum();
                System.out.println(ARTICLES + " articles, " + rows + " rows");
            }
        }
    }

    /** What reads, and compares each article with what was written. */
    static final class Reading {

        private Reading() {}

        public static void main(String[] args) throws IOException {
            Path file = Path.of(args[0], "book.xlsx");
            int read = 0;
            int same = 0;
            Iterator<Article> written = CorpusGenerator.articles(SEED, ARTICLES).iterator();
            Input input = Beginning.of("book.xlsx", file).readBy(new WorkbookImporter());
            try (CorpusReader reader = new CorpusReader(List.of(input))) {
                for (ReadResult result = reader.next(); result != null; result = reader.next()) {
                    if (result instanceof ReadResult.Accepted accepted) {
                        read++;
                        same += Canonical.of(accepted.article()).equals(Canonical.of(written.next())) ? 1 : 0;
                    }
                }
            }
            System.out.println(read + " articles, " + same + " as they were");
        }
    }
}

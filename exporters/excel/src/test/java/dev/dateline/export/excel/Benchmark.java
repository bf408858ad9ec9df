package dev.dateline.export.excel;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Provenance;
import dev.dateline.export.Target;
import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.RowSink;
import dev.dateline.export.statements.Table;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Figures to workbooks, by this exporter, by POI as it comes and by fastexcel, in turn in one process: wall and CPU
 * time. Arguments: rows, level of compression, rounds, and the writers if not all.
 */
final class Benchmark {

    private static final List<Article> ARTICLES =
            CorpusGenerator.articles(5, 300).toList();

    private Benchmark() {}

    private interface Writer {
        void write(int rows, int level, Path file) throws IOException;
    }

    private enum Writers implements Writer {
        DATELINE {
            @Override
            public void write(int rows, int level, Path file) throws IOException {
                WorkbookPlan plan = ExcelExport.plan("sheets=figures", "chart=false", "compression=" + level);
                Path working = Files.createTempDirectory(file.toAbsolutePath().getParent(), "working");
                try (ExportSession session = WorkbookSession.open(plan, Dataset.example(), target(file, working))) {
                    int written = 0;
                    for (int i = 0; written < rows; i++) {
                        Article article = ARTICLES.get(i % ARTICLES.size());
                        session.write(article);
                        written += article.figures().size();
                    }
                    session.finish(new Provenance("Dateline", "benchmark", List.of()));
                }
                Files.delete(working);
            }
        },

        POI {
            @Override
            public void write(int rows, int level, Path file) throws IOException {
                try (SXSSFWorkbook workbook = new Leveled(level);
                        OutputStream out = Files.newOutputStream(file)) {
                    PoiCells cells = new PoiCells(workbook);
                    rows(rows, cells);
                    workbook.write(out);
                }
            }
        },

        FASTEXCEL {
            @Override
            public void write(int rows, int level, Path file) throws IOException {
                try (OutputStream out = Files.newOutputStream(file);
                        FastCells cells = new FastCells(out, level)) {
                    rows(rows, cells);
                }
            }
        }
    }

    private static final class Leveled extends SXSSFWorkbook {
        private final int level;

        Leveled(int level) {
            super(100);
            this.level = level;
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
            zip.setLevel(level);
            return zip;
        }
    }

    private static void rows(int number, RowSink sink) throws IOException {
        Table<?> figures = WorkbookTables.IN_ORDER.get(0);
        int written = 0;
        for (int i = 0; written < number; i++) {
            Article article = ARTICLES.get(i % ARTICLES.size());
            figures.forEachRow(ArticleContext.of(article, Dataset.example()), sink);
            written += article.figures().size();
        }
    }

    private static Target target(Path file, Path working) {
        return new Target() {
            @Override
            public OutputStream open() throws IOException {
                return Files.newOutputStream(file);
            }

            @Override
            public OutputStream open(String name) {
                throw new IllegalStateException(name);
            }

            @Override
            public Path workingFolder() {
                return working;
            }
        };
    }

    private static long cpuMillis() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1_000_000;
    }

    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[0]);
        int level = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        List<Writers> writers = args.length > 3 ? List.of(Writers.valueOf(args[3])) : Arrays.asList(Writers.values());
        Path file = Files.createTempFile(Path.of("."), "benchmark", ".xlsx");
        for (int round = 0; round < rounds; round++) {
            for (Writers writer : writers) {
                long wall = System.nanoTime();
                long cpu = cpuMillis();
                writer.write(rows, level, file);
                System.out.printf(
                        Locale.ROOT,
                        "round %d  %-9s  level %d  wall %,6d ms  cpu %,6d ms  %,d bytes%n",
                        round,
                        writer,
                        level,
                        (System.nanoTime() - wall) / 1_000_000,
                        cpuMillis() - cpu,
                        Files.size(file));
            }
        }
        Files.delete(file);
    }
}

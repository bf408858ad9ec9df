package dev.dateline.export.excel;

import dev.dateline.export.Aggregate;
import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.testkit.MemoryTarget;
import dev.dateline.export.testkit.SingleExport;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A workbook made in memory, and what the session said of it. */
final class ExcelExport {

    private final byte[] bytes;
    private final ExportReport report;

    private ExcelExport(byte[] bytes, ExportReport report) {
        this.bytes = bytes;
        this.report = report;
    }

    byte[] bytes() {
        return bytes;
    }

    ExportReport report() {
        return report;
    }

    /** What a workbook is like if nobody chooses. */
    static WorkbookPlan plan(String... choices) {
        WorkbookFormat format = new WorkbookFormat();
        Map<String, String> written = Stream.of(choices)
                .map(choice -> choice.split("=", 2))
                .collect(Collectors.toMap(choice -> choice[0], choice -> choice[1]));
        return WorkbookOptions.plan(Settings.of(format, written));
    }

    /**
     * Exports articles.
     *
     * @param articles the articles
     * @param folder for working files
     */
    static ExcelExport of(List<Article> articles, Path folder) throws IOException {
        return of(articles, folder, plan());
    }

    /** Exports articles to a workbook of a kind. */
    static ExcelExport of(List<Article> articles, Path folder, WorkbookPlan plan) throws IOException {
        MemoryTarget target = new MemoryTarget(folder);
        Format format = new Planned(plan);
        Settings settings = Settings.of(format, Map.of());
        ExportReport report = SingleExport.run(format, Dataset.example(), settings, target, articles.stream());
        return new ExcelExport(target.files().getOrDefault("", new byte[0]), report);
    }

    /** The format with a plan that options cannot make. */
    private record Planned(WorkbookPlan plan) implements Format {

        private static final WorkbookFormat FORMAT = new WorkbookFormat();

        @Override
        public String id() {
            return FORMAT.id();
        }

        @Override
        public String title() {
            return FORMAT.title();
        }

        @Override
        public boolean isDefault() {
            return FORMAT.isDefault();
        }

        @Override
        public List<Option<?>> options() {
            return FORMAT.options();
        }

        @Override
        public Layout layout(Settings settings) {
            return FORMAT.layout(settings);
        }

        @Override
        public List<Aggregate<?>> aggregates(Settings settings) {
            return FORMAT.aggregates(settings);
        }

        @Override
        public ExportSession open(Dataset dataset, Settings settings, Target target) throws IOException {
            return WorkbookSession.open(plan, dataset, target);
        }
    }
}

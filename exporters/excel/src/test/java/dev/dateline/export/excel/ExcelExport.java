package dev.dateline.export.excel;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Settings;
import dev.dateline.export.testkit.ExporterContract;
import dev.dateline.export.testkit.MemoryTarget;
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
        try (ExportSession session = WorkbookSession.open(plan, Dataset.example(), target)) {
            for (Article article : articles) {
                session.write(article);
            }
            ExportReport report = session.finish(ExporterContract.ORIGIN);
            return new ExcelExport(target.files().getOrDefault("", new byte[0]), report);
        }
    }
}

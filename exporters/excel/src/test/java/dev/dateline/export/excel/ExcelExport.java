package dev.dateline.export.excel;

import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Settings;
import dev.dateline.fixtures.ExporterContract;
import dev.dateline.fixtures.MemoryTarget;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

    /**
     * Exports articles.
     *
     * @param articles the articles
     * @param folder for working files
     */
    static ExcelExport of(List<Article> articles, Path folder) throws IOException {
        WorkbookFormat format = new WorkbookFormat();
        MemoryTarget target = new MemoryTarget(folder);
        try (ExportSession session = format.open(Settings.of(format, Map.of()), target)) {
            for (Article article : articles) {
                session.write(article);
            }
            ExportReport report = session.finish(ExporterContract.ORIGIN);
            return new ExcelExport(target.files().getOrDefault("", new byte[0]), report);
        }
    }
}

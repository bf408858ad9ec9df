package dev.dateline.export.excel.read;

import dev.dateline.export.statements.reading.TableReading;
import dev.dateline.model.Transcript;
import dev.dateline.model.TranscriptSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of a workbook. What is odd about the workbook as a whole is told with the first of them. */
final class WorkbookReading implements TranscriptSource {

    private final WorkbookSource workbook;
    private final TranscriptSource articles;
    private boolean told;

    private WorkbookReading(WorkbookSource workbook, TranscriptSource articles) {
        this.workbook = workbook;
        this.articles = articles;
    }

    /** Begins reading; the workbook is closed with what is returned, and if nothing is. */
    static WorkbookReading of(WorkbookSource workbook) throws IOException {
        return new WorkbookReading(workbook, TableReading.of(workbook));
    }

    @Override
    public @Nullable Transcript next() throws IOException {
        Transcript next = articles.next();
        if (!told && next == null) {
            workbook.requireArticle();
        } else if (!told && next != null) {
            workbook.tell(next);
        }
        told = true;
        return next;
    }

    @Override
    public String sha256() throws IOException {
        return articles.sha256();
    }

    @Override
    public void close() throws IOException {
        articles.close();
    }
}

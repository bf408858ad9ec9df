package dev.dateline.cli;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportReport.Count;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Provenance;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.model.Article;
import dev.dateline.model.ArticleJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** JSON Lines, as articles are read. Nobody exports to it; it is what imports come to. */
final class ArticleLines implements Format {

    private final boolean zipped;

    /**
     * Creates the format.
     *
     * @param zipped whether lines are gzipped
     */
    ArticleLines(boolean zipped) {
        this.zipped = zipped;
    }

    /** The format with all choices made: there are none. */
    Choice chosen() {
        return Choice.of(this, Settings.of(this, Map.of()));
    }

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public String title() {
        return "articles, one in a line";
    }

    @Override
    public Layout layout(Settings settings) {
        return new Layout.OneFile(zipped ? "jsonl.gz" : "jsonl", zipped ? "application/gzip" : "application/jsonl");
    }

    @Override
    public ExportSession open(Dataset dataset, Settings settings, Target target) throws IOException {
        OutputStream file = new BufferedOutputStream(target.open(), 1 << 16);
        return new Session(zipped ? new GZIPOutputStream(file, 1 << 16) : file);
    }

    /** Lines being written. */
    private static final class Session implements ExportSession {

        private final OutputStream lines;
        private long count;

        Session(OutputStream lines) {
            this.lines = lines;
        }

        @Override
        public void write(Article article) throws IOException {
            ArticleJson.writeLines(List.of(article).iterator(), lines);
            count++;
        }

        @Override
        public ExportReport finish(Provenance origin) throws IOException {
            lines.close();
            return new ExportReport(List.of(new Count("", count, "articles")), List.of());
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}

package dev.dateline.export.markdown;

import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportReport.Count;
import dev.dateline.export.ExportReport.Loss;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Provenance;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.UnexportableException;
import dev.dateline.model.Article;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class MarkdownSession implements ExportSession {

    private final Settings settings;
    private final OutputStream file;
    private final Writer out;
    private long headings;
    private long textsLeftOut;
    private @Nullable String firstLeftOut;

    MarkdownSession(Settings settings, Target target) throws IOException {
        this.settings = settings;
        this.file = target.open();
        this.out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        out.write("<!-- Markdown -->\n");
    }

    @Override
    public void write(Article article) throws IOException {
        if (article.headline().contains("\n")) {
            throw new UnexportableException("/headline", "a heading has one line; take the line break out");
        }
        headings++;
        out.write("\n# " + article.headline() + "\n");
        if (article.text() != null) {
            write(article, article.text());
        }
    }

    private void write(Article article, String text) throws IOException {
        if (settings.get(MarkdownFormat.TEXT)) {
            out.write("\n" + text + "\n");
            return;
        }
        textsLeftOut++;
        firstLeftOut = firstLeftOut == null ? article.id() + " /text" : firstLeftOut;
    }

    @Override
    public ExportReport finish(Provenance origin) throws IOException {
        switch (settings.get(MarkdownFormat.TROUBLE)) {
            case FULL_DISK -> throw new IOException("No space left on device");
            case BUG -> throw new IllegalStateException("a bug in the exporter");
            case NONE -> out.close();
        }
        List<Loss> losses = firstLeftOut == null
                ? List.of()
                : List.of(new Loss("the text was left out", textsLeftOut, firstLeftOut));
        return new ExportReport(List.of(new Count("", headings, "headings")), losses);
    }

    @Override
    public void close() throws IOException {
        file.close(); // a writer that failed would not close it
    }
}

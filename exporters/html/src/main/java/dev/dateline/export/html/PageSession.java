package dev.dateline.export.html;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Provenance;
import dev.dateline.export.Target;
import dev.dateline.export.UnexportableException;
import dev.dateline.export.html.article.ArticleView;
import dev.dateline.export.html.article.Ways;
import dev.dateline.export.html.markup.Frame;
import dev.dateline.export.html.markup.Html;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One article, kept until it is known what the page was made from. */
final class PageSession implements ExportSession {

    private final Dataset dataset;
    private final Html html;
    private @Nullable Article only;

    PageSession(Dataset dataset, Target target) throws IOException {
        this.dataset = dataset;
        this.html = new Html(target.open());
    }

    @Override
    public void write(Article article) throws IOException {
        if (only != null) {
            throw new UnexportableException(
                    "",
                    "a page holds one article, and this is the second; give the output a name that does not end in"
                            + " .html, or set html.as=site, for a site with a page for each");
        }
        only = article;
    }

    @Override
    public ExportReport finish(Provenance origin) throws IOException {
        if (only == null) {
            Frame frame = new Frame("No article", "ltr", null, List.of(), null);
            frame.begin(html);
            html.leaf("h1", "No article").leaf("p", "The input has no article.");
            frame.end(html, Notes.of(origin));
            return new ExportReport(List.of(new ExportReport.Count("", 0, "articles")), List.of());
        }
        List<String> notes = new ArrayList<>();
        notes.add(Notes.iri(only, dataset));
        notes.addAll(Notes.of(origin));
        new ArticleView(only, dataset, Ways.NONE).write(html, null, List.of(), notes);
        return new ExportReport(List.of(new ExportReport.Count("", 1, "articles")), List.of());
    }

    @Override
    public void close() throws IOException {
        html.close();
    }
}

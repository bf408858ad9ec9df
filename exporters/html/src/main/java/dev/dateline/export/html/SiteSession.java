package dev.dateline.export.html;

import dev.dateline.export.Aggregates;
import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportReport.Count;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Layout;
import dev.dateline.export.Provenance;
import dev.dateline.export.Rendition;
import dev.dateline.export.Target;
import dev.dateline.export.UnexportableException;
import dev.dateline.export.html.article.ArticleView;
import dev.dateline.export.html.markup.Frame;
import dev.dateline.export.html.markup.Html;
import dev.dateline.export.html.site.Paths;
import dev.dateline.export.html.site.SitePages;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.Article;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A site: the page of an article is written when it comes, everything else at the end. */
final class SiteSession implements ExportSession {

    static final Layout LAYOUT = new Layout.Folder(
            "html",
            List.of(
                    "index.html",
                    "{articles,entities,measures}/*.html",
                    "article/*/index.*",
                    "{entity,measure}/*/*.html",
                    "search/*.js",
                    "assets/{style.css,article.js,search.js}",
                    "server/{nginx,apache}.conf",
                    "sitemap{,-*}.xml"));

    private final Dataset dataset;
    private final Target target;
    private final List<Rendition> renditions;
    private final SitePages site;

    private SiteSession(Dataset dataset, Target target, List<Rendition> renditions) {
        this.dataset = dataset;
        this.target = target;
        this.renditions = renditions;
        this.site = new SitePages(dataset, target, renditions);
    }

    /** Begins a site in which some renditions stand beside the page of each article. */
    static SiteSession open(Dataset dataset, Target target, List<Rendition> renditions) throws IOException {
        if (dataset.base().endsWith("#")) {
            throw new UnexportableException(
                    "",
                    "the base '" + dataset.base()
                            + "' ends in #, and no server hears of what stands behind that; a site"
                            + " needs a base that ends in /");
        }
        return new SiteSession(dataset, target, renditions);
    }

    @Override
    public void write(Article article) throws IOException {
        String path = Paths.article(article.id());
        try (Html html = new Html(open(path))) {
            new ArticleView(article, dataset, Paths.FROM_ARTICLE)
                    .write(html, "../../", alternates(), List.of(Notes.iri(article, dataset)));
        }
        for (Rendition rendition : renditions) {
            try (OutputStream to = new BufferedOutputStream(target.open(Paths.article(article.id(), rendition)))) {
                rendition.write(article, dataset, to);
            }
        }
        site.add(article);
    }

    private List<Frame.Alternate> alternates() {
        return renditions.stream()
                .map(each -> new Frame.Alternate(each.mediaType(), Paths.file(each)))
                .toList();
    }

    /** Opens the page of an article; if it is there already, the disk takes the id for another one. */
    private OutputStream open(String path) throws IOException {
        try {
            return target.open(path);
        } catch (IllegalStateException e) {
            throw new UnexportableException(
                    "/id",
                    "the id differs from that of another article in case only, which this disk does not tell apart");
        }
    }

    @Override
    public void aggregated(Aggregates aggregates) throws IOException {
        site.write(aggregates.get(CorpusTables.AGGREGATE));
    }

    @Override
    public ExportReport finish(Provenance origin) throws IOException {
        List<Long> counts = site.complete(Notes.of(origin));
        List<Count> report = new ArrayList<>();
        report.add(new Count("index.html", counts.get(0), "articles"));
        report.add(new Count("entities/index.html", counts.get(1), "entities"));
        report.add(new Count("measures/index.html", counts.get(2), "measures"));
        return new ExportReport(report, List.of());
    }

    @Override
    public void close() throws IOException {
        site.close();
    }
}

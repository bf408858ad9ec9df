package dev.dateline.export.html;

import dev.dateline.export.Aggregate;
import dev.dateline.export.Dataset;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Rendition;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.html.site.JsonRendition;
import dev.dateline.export.statements.corpus.CorpusTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Web pages: one for one article, or a site. */
final class HtmlFormat implements Format {

    /** What is made. */
    enum As {
        /** A folder of pages that link to each other. */
        SITE,
        /** One file with one article and all it needs. */
        PAGE
    }

    static final Option<As> AS = Option.choice(
            "as",
            As.SITE,
            "make a site, a folder of pages for any number of articles, or one page for one article; a name that ends"
                    + " in .html stands for a page");

    private static final Layout PAGE = new Layout.OneFile("html", "text/html");

    private final Supplier<List<Rendition>> renditions;

    /**
     * Creates the format.
     *
     * @param renditions gives what stands beside the page of an article in a site, its JSON apart; asked when a site begins
     */
    HtmlFormat(Supplier<List<Rendition>> renditions) {
        this.renditions = renditions;
    }

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String title() {
        return "Web pages, a site or a single page";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(AS);
    }

    @Override
    public Layout layout(Settings settings) {
        return settings.get(AS) == As.PAGE ? PAGE : SiteSession.LAYOUT;
    }

    @Override
    public Map<String, Map<String, String>> endings() {
        return Map.of("html", Map.of(AS.name(), "page"));
    }

    @Override
    public List<Aggregate<?>> aggregates(Settings settings) {
        return settings.get(AS) == As.PAGE ? List.of() : List.of(CorpusTables.AGGREGATE);
    }

    @Override
    public ExportSession open(Dataset dataset, Settings settings, Target target) throws IOException {
        return settings.get(AS) == As.PAGE
                ? new PageSession(dataset, target)
                : SiteSession.open(dataset, target, beside());
    }

    private List<Rendition> beside() {
        List<Rendition> all = new ArrayList<>(List.of(new JsonRendition()));
        all.addAll(renditions.get());
        return all;
    }
}

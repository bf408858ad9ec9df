package dev.dateline.export.html.site;

import dev.dateline.export.Dataset;
import dev.dateline.export.Target;
import dev.dateline.export.html.article.FactList;
import dev.dateline.export.html.markup.Asset;
import dev.dateline.export.html.markup.Html;
import dev.dateline.export.html.row.Row;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.Article;
import dev.dateline.model.ExternalSort;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways into a site: its first page with search, and the lists of everything that has a page. */
final class Lists implements Closeable {

    private static final Table<?> ENTITIES = CorpusTables.ALL.get(0);

    private final Target target;
    private final Dataset dataset;

    /** How long before the end of time it was published, id; then headline, publisher, date. */
    private final Spool articles = new Spool(2);

    /** In how few articles it is, name, id; then other names, and the row. */
    private final Spool entities = new Spool(3);

    /** Slug; then name, figures, comparisons that are apart. */
    private final Spool measures = new Spool(1);

    private long articleCount;
    private long entityCount;
    private long measureCount;

    Lists(Target target, Dataset dataset) {
        this.target = target;
        this.dataset = dataset;
    }

    void article(Article article) throws IOException {
        LocalDate day = article.published() == null ? null : article.published().earliest();
        articles.add(
                day == null ? null : Paths.falling(day.toEpochDay()),
                article.id(),
                article.headline(),
                article.publisher(),
                article.published() == null ? null : article.published().text());
        articleCount++;
    }

    void entity(Row entity, long inArticles, String otherNames) throws IOException {
        String name = entity.given(Role.Plain.NAME);
        String id = entity.given(Role.Plain.KEY);
        entities.add(Stored.of(ENTITIES, entity, Paths.falling(inArticles), name, id, otherNames));
        entityCount++;
    }

    void measure(String slug, String name, long figures, long apart) throws IOException {
        measures.add(slug, name, Long.toString(figures), Long.toString(apart));
        measureCount++;
    }

    /** How many articles, entities and measures there are. */
    List<Long> counts() {
        return List.of(articleCount, entityCount, measureCount);
    }

    /**
     * Writes the lists, the search index and the sitemap.
     *
     * @param notes what stands at the foot of the first page
     */
    void write(List<String> notes) throws IOException {
        try (SearchIndex search = new SearchIndex(target);
                Sitemap sitemap = new Sitemap(target, dataset.base())) {
            sitemap.add("index.html");
            index(search, sitemap);
            entityList(search, sitemap);
            measureList(search, sitemap);
            search.complete();
            sitemap.complete();
            articleList(search.parts(), notes);
        }
    }

    /** What is done with a kept list of texts. */
    private interface Taker {
        void take(@Nullable String[] texts) throws IOException;
    }

    private static void each(Spool spool, Taker taker) throws IOException {
        ExternalSort.Cursor<@Nullable String[]> sorted = spool.sorted();
        for (@Nullable String[] next = sorted.next(); next != null; next = sorted.next()) {
            taker.take(next);
        }
    }

    private void index(SearchIndex search, Sitemap sitemap) throws IOException {
        each(articles, texts -> {
            String path = Paths.article(String.valueOf(texts[1]));
            search.add(String.valueOf(texts[2]), path, joined("Article", texts[3], texts[4]), "");
            sitemap.add(path);
        });
    }

    private void entityList(SearchIndex search, Sitemap sitemap) throws IOException {
        String title = "Entities";
        try (PagedList list = list(title, "entities")) {
            list.section("Those in the most articles first", html -> {});
            each(entities, texts -> {
                Row row = Stored.row(ENTITIES, texts, 4);
                String name = String.valueOf(texts[1]);
                String path = Paths.entity(String.valueOf(texts[2]));
                Html html = list.item();
                html.start("li")
                        .start("a", "href", list.root() + path)
                        .leaf("bdi", name)
                        .end()
                        .text(" ");
                FactList.marks(html, row);
                FactList.write(html, row, (table, id) -> null);
                html.end();
                search.add(name, path, "Entity", String.valueOf(texts[3]));
                sitemap.add(path);
            });
            list.complete();
        }
    }

    private void measureList(SearchIndex search, Sitemap sitemap) throws IOException {
        try (PagedList list = list("Measures", "measures")) {
            list.section("What figures count or measure", html -> {});
            each(measures, texts -> {
                String name = String.valueOf(texts[1]);
                String path = Paths.measure(String.valueOf(texts[0]));
                Html html = list.item();
                html.start("li")
                        .start("a", "href", list.root() + path)
                        .leaf("bdi", name)
                        .end();
                html.text(" ").leaf("span", texts[2] + " figures", "class", "note");
                if (!"0".equals(texts[3])) {
                    html.text(" ").leaf("span", texts[3] + " times articles disagree", "class", "mark warning");
                }
                html.end();
                search.add(name, path, "Measure · " + texts[2] + " figures", String.valueOf(texts[0]));
                sitemap.add(path);
            });
            list.complete();
        }
    }

    private PagedList list(String title, String folder) {
        return new PagedList(target, title, folder + "/index.html", folder, List.of(), html -> html.leaf("h1", title));
    }

    private void articleList(int parts, List<String> notes) throws IOException {
        String title = dataset.description() == null
                ? "News articles and what they state"
                : dataset.description().title();
        PagedList.Head head = html -> head(html, title, parts);
        try (PagedList list = new PagedList(target, title, "index.html", "articles", notes, head, Asset.SEARCH)) {
            list.section("Articles, the newest first", html -> {});
            each(articles, texts -> {
                Html html = list.item();
                String path = Paths.article(String.valueOf(texts[1]));
                html.start("li").start("a", "href", list.root() + path);
                html.leaf("bdi", String.valueOf(texts[2])).end();
                html.text(" ")
                        .leaf("bdi", joined(texts[3], texts[4]), "class", "note")
                        .end();
            });
            list.complete();
        }
    }

    private void head(Html html, String title, int parts) throws IOException {
        html.start("header", "class", "top").leaf("h1", title, "dir", "auto");
        if (dataset.description() != null) {
            html.leaf("p", dataset.description().description(), "class", "standfirst", "dir", "auto");
        }
        html.start("dl");
        List<String> titles = List.of("Articles", "Entities", "Measures");
        for (int i = 0; i < titles.size(); i++) {
            html.start("div")
                    .leaf("dt", titles.get(i))
                    .leaf("dd", counts().get(i).toString())
                    .end();
        }
        html.end().end();
        html.start("div", "class", "search", "role", "search");
        html.leaf("label", "Search headlines, entities and measures", "for", "query");
        html.start(
                "input", "type", "search", "id", "query", "autocomplete", "off", "data-parts", Integer.toString(parts));
        html.leaf("p", "", "id", "found", "role", "status");
        html.start("ul", "id", "results", "class", "list").end().end();
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(" · "));
    }

    @Override
    public void close() throws IOException {
        try (articles;
                entities) {
            measures.close();
        }
    }
}

package dev.dateline.export.html.site;

import dev.dateline.export.Target;
import dev.dateline.export.html.article.FactList;
import dev.dateline.export.html.markup.Html;
import dev.dateline.export.html.row.Row;
import dev.dateline.export.html.row.Rows;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.ExternalSort;
import dev.dateline.model.Figure;
import dev.dateline.model.Relation;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page for each entity: what is said of it, and where. */
final class EntityPages implements Closeable {

    /** The parts of the page, in their order. */
    private enum Part {
        NAMES("1", "Other names"),
        LINKS("2", "Elsewhere on the Web"),
        ARTICLES("3", "Articles"),
        FIGURES("4", "Figures"),
        RELATIONS("5", "Relations");

        private final String key;
        private final String title;

        Part(String key, String title) {
            this.key = key;
            this.title = title;
        }

        static Part of(@Nullable String key) {
            return Arrays.stream(values())
                    .filter(part -> part.key.equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Entity, part, date, what it is: the order. Then its address, a note, another one, marks. */
    private final Spool uses = new Spool(4);

    private final Target target;
    private final Lists lists;
    private @Nullable String[] ahead = {};

    EntityPages(Target target, Lists lists) {
        this.target = target;
        this.lists = lists;
    }

    void add(ArticleContext context) throws IOException {
        Article article = context.article();
        String date = article.published() == null ? null : article.published().text();
        for (Entity entity : context.entities()) {
            for (String alias : entity.aliases()) {
                add(entity.id(), Part.NAMES, null, alias, null, null, null);
            }
            add(entity.id(), Part.NAMES, null, entity.name(), null, null, null);
            for (String iri : entity.sameAs()) {
                add(entity.id(), Part.LINKS, null, iri, null, null, null);
            }
            String address = "../../" + Paths.article(article.id()) + "#entity-" + entity.id();
            add(entity.id(), Part.ARTICLES, date, article.headline(), address, article.publisher(), null);
        }
        relations(context, date);
        figures(context, date);
    }

    private void relations(ArticleContext context, @Nullable String date) throws IOException {
        List<Row> rows = Row.of(Tables.named("relations"), context);
        for (int i = 0; i < rows.size(); i++) {
            Relation relation = context.relations().get(i);
            String text = rows.get(i).given(Role.Plain.NAME);
            String address = "../../" + Paths.article(context.article().id()) + "#relation-" + relation.id();
            String when = relation.when() == null ? null : relation.when().text();
            for (String entity : List.of(relation.subject(), relation.object()).stream()
                    .distinct()
                    .toList()) {
                add(
                        entity,
                        Part.RELATIONS,
                        date,
                        text,
                        address,
                        context.article().headline(),
                        when);
            }
        }
    }

    private void figures(ArticleContext context, @Nullable String date) throws IOException {
        List<Row> rows = Row.of(Tables.named("figures"), context);
        for (int i = 0; i < rows.size(); i++) {
            Figure figure = context.figures().get(i);
            Row row = rows.get(i);
            String text = row.given(Role.Plain.SUMMARY) + " " + row.given(Role.Plain.UNIT);
            String address = "../../" + Paths.article(context.article().id()) + "#figure-" + figure.id();
            for (Named named : Named.in(row)) {
                uses.add(
                        named.id(),
                        Part.FIGURES.key,
                        date,
                        text,
                        address,
                        row.given(Role.Plain.NAME) + " · " + named.title(),
                        context.article().headline(),
                        FactList.marks(row));
            }
        }
    }

    private void add(
            String entity,
            Part part,
            @Nullable String date,
            String text,
            @Nullable String address,
            @Nullable String note,
            @Nullable String more)
            throws IOException {
        uses.add(entity, part.key, date, text, address, note, more, null);
    }

    /** Writes the pages. */
    void write(CorpusTables corpus) throws IOException {
        ExternalSort.Cursor<@Nullable String[]> sorted = uses.sorted();
        ahead = next(sorted);
        corpus.forEachRow(CorpusTables.ALL.get(0), new Rows(entity -> write(entity, sorted)));
    }

    private static @Nullable String[] next(ExternalSort.Cursor<@Nullable String[]> sorted) throws IOException {
        @Nullable String[] next = sorted.next();
        return next == null ? new @Nullable String[1] : next;
    }

    private void write(Row entity, ExternalSort.Cursor<@Nullable String[]> sorted) throws IOException {
        String id = entity.given(Role.Plain.KEY);
        String name = entity.given(Role.Plain.NAME);
        StringBuilder others = new StringBuilder();
        String folder = "entity/" + id;
        try (PagedList page =
                new PagedList(target, name, Paths.entity(id), folder, List.of(), html -> head(html, entity, name))) {
            String part = "";
            long articles = 0;
            @Nullable String[] last = {};
            for (; id.equals(ahead[0]); ahead = next(sorted)) {
                boolean again = ahead[4] == null && last.length > 0 && Objects.equals(ahead[3], last[3]);
                last = ahead;
                if (again || (name.equals(ahead[3]) && isOf(Part.NAMES))) {
                    continue;
                }
                if (isOf(Part.NAMES)) {
                    others.append(ahead[3]).append(' ');
                }
                if (!part.equals(ahead[1])) {
                    part = String.valueOf(ahead[1]);
                    page.section(Part.of(part).title, html -> {});
                }
                articles += isOf(Part.ARTICLES) ? 1 : 0;
                item(page.item());
            }
            page.complete();
            lists.entity(entity, articles, others.toString());
        }
    }

    private boolean isOf(Part part) {
        return part.key.equals(ahead[1]);
    }

    private static void head(Html html, Row entity, String name) throws IOException {
        html.start("header", "class", "top").leaf("h1", name, "dir", "auto").start("p");
        FactList.marks(html, entity);
        html.end();
        FactList.write(html, entity, (table, id) -> null);
        html.end();
    }

    private void item(Html html) throws IOException {
        String text = String.valueOf(ahead[3]);
        html.start("li");
        if (isOf(Part.LINKS)) {
            html.leaf("a", text, "href", text, "rel", "external noopener");
        } else if (ahead[4] == null) {
            html.leaf("bdi", text);
        } else {
            String direction = isOf(Part.FIGURES) ? "ltr" : null;
            html.start("a", "href", ahead[4])
                    .leaf("bdi", text, "dir", direction)
                    .end();
        }
        if (ahead[7] != null) {
            html.text(" ").leaf("span", ahead[7], "class", "mark");
        }
        for (String note : new @Nullable String[] {ahead[5], ahead[6], ahead[2]}) {
            if (note != null) {
                html.text(" ").leaf("bdi", note, "class", "note");
            }
        }
        html.end();
    }

    @Override
    public void close() throws IOException {
        uses.close();
    }
}

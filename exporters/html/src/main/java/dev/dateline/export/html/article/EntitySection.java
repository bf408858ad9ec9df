package dev.dateline.export.html.article;

import dev.dateline.export.html.markup.Html;
import dev.dateline.export.html.row.Row;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Tables;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import java.io.IOException;
import java.util.List;

/** The entities, and where they are known by other names. */
final class EntitySection {

    private final Html html;
    private final ArticleContext context;
    private final Ways ways;
    private final FactList.Target target;
    private final Quotes quotes;

    EntitySection(Html html, ArticleContext context, Ways ways, FactList.Target target, Quotes quotes) {
        this.html = html;
        this.context = context;
        this.ways = ways;
        this.target = target;
        this.quotes = quotes;
    }

    void write() throws IOException {
        List<Entity> entities = context.entities();
        if (entities.isEmpty()) {
            return;
        }
        html.start("section", "id", "entities", "aria-labelledby", "entities-heading");
        html.leaf("h2", "Entities", "id", "entities-heading");
        List<Row> rows = Row.of(Tables.named("entities"), context);
        html.start("ul", "class", "cards");
        for (int i = 0; i < entities.size(); i++) {
            write(entities.get(i), rows.get(i));
        }
        html.end().end();
    }

    private void write(Entity entity, Row row) throws IOException {
        Article article = context.article();
        html.start("li", "id", Anchors.of(entity), "class", "fact entity", "tabindex", "-1");
        html.start("h3").leaf("bdi", row.given(Role.Plain.NAME), "class", "name", "lang", article.language());
        html.end();
        FactList.write(html, row, target);
        quotes.write(entity);
        String page = ways.entity(entity.id());
        if (page != null) {
            html.start("p", "class", "more")
                    .leaf("a", "In all articles", "href", page)
                    .end();
        }
        if (!entity.sameAs().isEmpty()) {
            html.start("ul", "class", "links", "aria-label", "Elsewhere on the Web");
            for (String iri : entity.sameAs().stream().sorted().toList()) {
                html.start("li")
                        .leaf("a", iri, "href", iri, "rel", "external noopener")
                        .end();
            }
            html.end();
        }
        html.end();
    }
}

package dev.dateline.export.html.article;

import dev.dateline.export.html.markup.Html;
import dev.dateline.export.html.row.Row;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Tables;
import dev.dateline.model.Relation;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The relations as a graph to be read: from each subject, an arrow for each relation to its object. */
final class RelationSection {

    private final Html html;
    private final ArticleContext context;
    private final FactList.Target target;
    private final Quotes quotes;

    RelationSection(Html html, ArticleContext context, FactList.Target target, Quotes quotes) {
        this.html = html;
        this.context = context;
        this.target = target;
        this.quotes = quotes;
    }

    void write() throws IOException {
        if (context.relations().isEmpty()) {
            return;
        }
        html.start("section", "id", "relations", "aria-labelledby", "relations-heading");
        html.leaf("h2", "Relations", "id", "relations-heading");
        Map<String, Map<Relation, Row>> bySubject = new LinkedHashMap<>();
        List<Row> rows = Row.of(Tables.named("relations"), context);
        for (int i = 0; i < rows.size(); i++) {
            Relation relation = context.relations().get(i);
            bySubject
                    .computeIfAbsent(relation.subject(), subject -> new LinkedHashMap<>())
                    .put(relation, rows.get(i));
        }
        html.start("ul", "class", "graph");
        for (Map.Entry<String, Map<Relation, Row>> subject : bySubject.entrySet()) {
            html.start("li");
            entity(subject.getKey());
            html.start("ul");
            for (Map.Entry<Relation, Row> each : subject.getValue().entrySet()) {
                write(each.getKey(), each.getValue());
            }
            html.end().end();
        }
        html.end().end();
    }

    private void write(Relation relation, Row row) throws IOException {
        html.start("li", "id", Anchors.of(relation), "class", "fact relation", "tabindex", "-1");
        html.start("p").leaf("span", row.given(Role.Plain.NAME), "class", "name unseen");
        html.start("span", "class", "arrow").leaf("span", words(relation, row), "class", "type");
        html.leaf("span", "→", "class", "head", "aria-hidden", "true").end().text(" ");
        entity(relation.object());
        String when = relation.when() == null ? null : relation.when().text();
        if (when != null) {
            html.text(" ").leaf("bdi", when, "class", "when");
        }
        html.end();
        quotes.write(relation);
        html.end();
    }

    /** What stands between the two names where the relation is told in one sentence. */
    private String words(Relation relation, Row row) {
        String all = row.given(Role.Plain.NAME);
        String subject = Objects.requireNonNull(context.nameOf(relation.subject()));
        String object = Objects.requireNonNull(context.nameOf(relation.object()));
        return all.substring(subject.length(), all.length() - object.length()).strip();
    }

    private void entity(String id) throws IOException {
        String name = Objects.requireNonNull(context.nameOf(id));
        html.start(
                "a",
                "href",
                target.of("entities", id),
                "class",
                "node",
                "lang",
                context.article().language());
        html.leaf("bdi", name).end();
    }
}

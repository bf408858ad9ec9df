package dev.dateline.export.statements;

import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.NumberedMention;
import dev.dateline.model.Relation;
import dev.dateline.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A place in the text with what it speaks of.
 *
 * @param context the article
 * @param of what it speaks of
 * @param mention the place
 * @param paragraph the paragraph it begins in, from 1
 */
record StatementMention(ArticleContext context, Statement of, Mention mention, int paragraph) {

    /** The words of {@link #type()} and the tables that have a row for each such statement. */
    static final Map<String, String> TABLES =
            Map.of("entity", "entities", "relation", "relations", "figure", "figures");

    private static final IriTemplate ENTITY = IriTemplate.parse(IriTemplates.ENTITY);
    private static final IriTemplate RELATION = IriTemplate.parse(IriTemplates.RELATION);
    private static final IriTemplate FIGURE = IriTemplate.parse(IriTemplates.FIGURE);

    /** The order of the text, and where two mentions are at one place, of what they speak of. */
    private static final Comparator<StatementMention> ORDER = Comparator.comparing(StatementMention::mention, Row.ORDER)
            .thenComparing(StatementMention::type)
            .thenComparing(one -> one.of().id());

    /** Every mention of an article. */
    static List<StatementMention> allOf(ArticleContext context) {
        List<StatementMention> all = new ArrayList<>();
        for (NumberedMention each : context.article().mentions()) {
            all.add(new StatementMention(context, each.of(), each.mention(), each.paragraph()));
        }
        all.sort(ORDER);
        return all;
    }

    String type() {
        if (of instanceof Entity) {
            return "entity";
        }
        return of instanceof Relation ? "relation" : "figure";
    }

    String name() {
        if (of instanceof Entity entity) {
            return entity.name();
        }
        return of instanceof Relation relation ? RelationTable.asText(context, relation) : FigureText.name((Figure) of);
    }

    String iri() {
        if (of instanceof Entity) {
            return ENTITY.iri(context.base(), of.id());
        }
        IriTemplate template = of instanceof Relation ? RELATION : FIGURE;
        return template.iri(context.base(), context.article().id(), of.id());
    }
}

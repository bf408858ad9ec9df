package dev.dateline.export.statements;

import static dev.dateline.export.statements.Mappings.link;
import static dev.dateline.export.statements.Mappings.linkAbout;
import static dev.dateline.export.statements.Mappings.nothing;
import static dev.dateline.export.statements.Mappings.value;

import dev.dateline.export.vocabulary.RelationTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.KnownWords;
import dev.dateline.model.Relation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The relations. */
final class RelationTable {

    private static final IriTemplate PROPERTY = IriTemplate.parse(IriTemplates.PROPERTY);

    static final Table<Row<Relation>> RELATIONS = new Table<>(
            "relations",
            "Relations",
            "One row for each relation an article states, read 'subject type object'.",
            IriTemplates.RELATION,
            List.of(
                    link(Terms.TYPE, RelationTerms.CLASS),
                    link(Terms.SOURCE, IriTemplates.ARTICLE),
                    linkAbout(
                            IriTemplates.entityIn("subject_id"),
                            "{+property_iri}",
                            IriTemplates.entityIn("object_id"))),
            Table.columns(
                    List.of(
                            Row.articleId(),
                            Column.<Row<Relation>>text(
                                            "relation_id",
                                            "Relation id",
                                            "Id of the relation in its article.",
                                            r -> r.item().id())
                                    .always()
                                    .within(Constraint.ID)
                                    .as(Role.Plain.KEY)
                                    .readInto("id")),
                    References.<Relation>toGivenEntity(
                            "subject",
                            "Subject",
                            "the entity the relation starts from",
                            link(RelationTerms.SUBJECT, IriTemplates.entityIn("subject_id")),
                            Relation::subject),
                    List.of(
                            Column.<Row<Relation>>text(
                                            "type",
                                            "Type",
                                            "What the relation is, such as memberOf.",
                                            r -> r.item().type())
                                    .always()
                                    .within(new Constraint.Word(
                                            "a-z", "A-Za-z0-9", 1, null, KnownWords.relationTypes())),
                            Column.iri(
                                            "property_iri",
                                            "Property IRI",
                                            "Property of the relation in the graph.",
                                            RelationTable::property)
                                    .always()
                                    .asDerived()
                                    .tells("type", RelationTable::type)
                                    .means(link(RelationTerms.PREDICATE, "{+property_iri}"))),
                    References.<Relation>toGivenEntity(
                            "object",
                            "Object",
                            "the entity the relation leads to",
                            link(RelationTerms.OBJECT, IriTemplates.entityIn("object_id")),
                            Relation::object),
                    List.of(Column.<Row<Relation>>text(
                                    "as_text",
                                    "As text",
                                    "The relation in one cell for people to read.",
                                    r -> asText(r.context(), r.item()))
                            .always()
                            .as(Role.Plain.NAME)
                            .asDerived()
                            .means(value(Terms.LABEL))),
                    DateColumns.of(
                            "date",
                            "Date",
                            "When the relation held, in EDTF; empty if not given.",
                            "when",
                            value(Terms.DATE),
                            nothing(),
                            r -> r.item().when()),
                    List.of(Row.mentionCount(), Row.firstQuote(), Row.sentence())),
            List.of("article_id", "relation_id"),
            List.of(ForeignKey.toArticle(), ForeignKey.toEntity("subject_id"), ForeignKey.toEntity("object_id")),
            context -> Row.of(context, context.relations()));

    private RelationTable() {}

    private static String property(Row<Relation> row) {
        ArticleContext context = row.context();
        Relation relation = row.item();
        String known = RelationTerms.propertyOf(
                relation.type(),
                context.entity(relation.subject()).type(),
                context.entity(relation.object()).type());
        return known != null ? known : PROPERTY.iri(context.base(), relation.type());
    }

    /** The type that a property stands for; no two properties can be a relation's at once. */
    private static @Nullable String type(String base, Set<String> properties) {
        if (properties.size() != 1) {
            return null;
        }
        String property = properties.iterator().next();
        List<String> own = PROPERTY.backwards(base).values(property);
        return own == null ? RelationTerms.typeOf(property) : own.get(0);
    }

    static String asText(ArticleContext context, Relation relation) {
        return context.entity(relation.subject()).name() + " " + Words.ofCamelCase(relation.type()) + " "
                + context.entity(relation.object()).name();
    }
}

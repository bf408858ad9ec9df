package dev.dateline.export.statements;

import static dev.dateline.export.statements.Column.dates;
import static dev.dateline.export.statements.Column.required;
import static dev.dateline.export.statements.Column.requiredIri;
import static dev.dateline.export.statements.Column.text;
import static dev.dateline.export.statements.Mappings.fact;
import static dev.dateline.export.statements.Mappings.factAbout;
import static dev.dateline.export.statements.Mappings.link;
import static dev.dateline.export.statements.Mappings.nothing;
import static dev.dateline.export.statements.Mappings.value;

import dev.dateline.export.vocabulary.RelationTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.Relation;
import dev.dateline.model.Statement;
import java.util.List;

/** The relations. */
final class RelationTable {

    static final Table<Row<Relation>> RELATIONS = new Table<>(
            "relations",
            "Relations",
            "One row for each relation an article states, read 'subject type object'.",
            IriTemplates.RELATION,
            List.of(
                    fact(Terms.TYPE, RelationTerms.CLASS),
                    fact(Terms.SOURCE, IriTemplates.ARTICLE),
                    factAbout(
                            IriTemplates.entityIn("subject_id"),
                            "{+property_iri}",
                            IriTemplates.entityIn("object_id"))),
            Tables.columns(
                    List.of(
                            Row.articleId(),
                            required(
                                    "relation_id",
                                    "Relation id",
                                    "Id of the relation in its article.",
                                    nothing(),
                                    r -> r.item().id()),
                            required(
                                    "subject_id",
                                    "Subject id",
                                    "Id of the entity the relation starts from.",
                                    link(RelationTerms.SUBJECT, IriTemplates.entityIn("subject_id")),
                                    r -> r.item().subject()),
                            required(
                                    "subject_name",
                                    "Subject",
                                    "Name of that entity.",
                                    nothing(),
                                    r -> r.source().nameOf(r.item().subject())),
                            required(
                                    "type",
                                    "Type",
                                    "What the relation is, such as memberOf.",
                                    nothing(),
                                    r -> r.item().type()),
                            requiredIri(
                                    "property_iri",
                                    "Property IRI",
                                    "Property of the relation in the graph.",
                                    link(RelationTerms.PREDICATE, "{+property_iri}"),
                                    RelationTable::property),
                            required(
                                    "object_id",
                                    "Object id",
                                    "Id of the entity the relation leads to.",
                                    link(RelationTerms.OBJECT, IriTemplates.entityIn("object_id")),
                                    r -> r.item().object()),
                            required(
                                    "object_name",
                                    "Object",
                                    "Name of that entity.",
                                    nothing(),
                                    r -> r.source().nameOf(r.item().object()))),
                    dates(
                            "when",
                            "When",
                            "When the relation held, in EDTF; empty if not given.",
                            value(Terms.DATE),
                            r -> r.item().when()),
                    List.of(EntityTables.mentionCount(), firstQuote())),
            List.of("article_id", "relation_id"),
            List.of(Tables.toArticle(), Tables.toEntity("subject_id"), Tables.toEntity("object_id")),
            s -> Row.of(s, s.article().relations()));

    private RelationTable() {}

    private static String property(Row<Relation> row) {
        ArticleContext source = row.source();
        Relation relation = row.item();
        return RelationTerms.propertyOf(
                relation.type(),
                source.entity(relation.subject()).type(),
                source.entity(relation.object()).type(),
                source.names());
    }

    static <T extends Statement> Column<Row<T>> firstQuote() {
        return text(
                "first_quote",
                "Quote",
                "The words that say so, where they are quoted first; empty if not given.",
                nothing(),
                r -> r.item().mentions().isEmpty()
                        ? null
                        : r.item().mentions().get(0).quote());
    }
}

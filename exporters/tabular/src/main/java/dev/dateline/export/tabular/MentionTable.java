package dev.dateline.export.tabular;

import static dev.dateline.export.tabular.Column.integer;
import static dev.dateline.export.tabular.Column.required;
import static dev.dateline.export.tabular.Column.requiredIri;

import dev.dateline.model.Entity;
import dev.dateline.model.NumberedMention;
import dev.dateline.model.Relation;
import dev.dateline.model.Statement;
import java.util.List;

/** The mentions. */
final class MentionTable {

    static final Table<Row<NumberedMention>> MENTIONS = new Table<>(
            "mentions",
            "Mentions",
            "One row for each place in a text that speaks of an entity or says that a relation or figure holds.",
            List.of(
                    Row.articleId(),
                    integer(
                            "mention_no",
                            "Mention no.",
                            "Number of the mention in its article, from 1.",
                            r -> r.item().number()),
                    required(
                            "of_type",
                            "Of",
                            "entity, relation or figure.",
                            r -> type(r.item().of())),
                    required(
                            "of_id",
                            "Of id",
                            "Id of the entity, relation or figure.",
                            r -> r.item().of().id()),
                    requiredIri(
                            "of_iri",
                            "Of IRI",
                            "Its IRI in the graph.",
                            r -> r.source()
                                    .names()
                                    .statement(r.source().article(), r.item().of())),
                    integer(
                            "paragraph",
                            "Paragraph",
                            "Paragraph in which the mention begins, from 1.",
                            r -> r.item().paragraph()),
                    integer(
                            "start",
                            "Start",
                            "First code point of the mention in the text, from 0.",
                            r -> r.item().mention().start()),
                    integer(
                            "end",
                            "End",
                            "Code point after its last.",
                            r -> r.item().mention().end()),
                    required(
                            "quote",
                            "Quote",
                            "The words found there.",
                            r -> r.item().mention().quote())),
            List.of("article_id", "mention_no"),
            List.of(Tables.toArticle()),
            s -> Row.of(s, s.article().mentions()));

    private MentionTable() {}

    private static String type(Statement statement) {
        if (statement instanceof Entity) {
            return "entity";
        }
        return statement instanceof Relation ? "relation" : "figure";
    }
}

package dev.dateline.export.statements;

import static dev.dateline.export.statements.Column.integer;
import static dev.dateline.export.statements.Column.required;
import static dev.dateline.export.statements.Column.requiredIri;
import static dev.dateline.export.statements.Mappings.fact;
import static dev.dateline.export.statements.Mappings.factAbout;
import static dev.dateline.export.statements.Mappings.link;
import static dev.dateline.export.statements.Mappings.nothing;
import static dev.dateline.export.statements.Mappings.valueAbout;

import dev.dateline.export.vocabulary.MentionTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.Entity;
import dev.dateline.model.NumberedMention;
import dev.dateline.model.Relation;
import dev.dateline.model.Statement;
import java.util.List;

/** The mentions. */
final class MentionTable {

    /** A mention is an annotation of the article; its target says where, by quote and by position. */
    private static final List<TripleMapping.Link> FACTS = List.of(
            fact(Terms.TYPE, MentionTerms.CLASS),
            fact(MentionTerms.TARGET, IriTemplates.MENTION_TARGET),
            factAbout(IriTemplates.MENTION_TARGET, Terms.TYPE, MentionTerms.TARGET_CLASS),
            factAbout(IriTemplates.MENTION_TARGET, MentionTerms.SOURCE, IriTemplates.ARTICLE),
            factAbout(IriTemplates.MENTION_TARGET, MentionTerms.SELECTOR, IriTemplates.MENTION_QUOTE),
            factAbout(IriTemplates.MENTION_TARGET, MentionTerms.SELECTOR, IriTemplates.MENTION_POSITION),
            factAbout(IriTemplates.MENTION_QUOTE, Terms.TYPE, MentionTerms.QUOTE_CLASS),
            factAbout(IriTemplates.MENTION_POSITION, Terms.TYPE, MentionTerms.POSITION_CLASS));

    static final Table<Row<NumberedMention>> MENTIONS = new Table<>(
            "mentions",
            "Mentions",
            "One row for each place in a text that speaks of an entity or says that a relation or figure holds.",
            IriTemplates.MENTION,
            FACTS,
            List.of(
                    Row.articleId(),
                    integer(
                            "mention_no",
                            "Mention no.",
                            "Number of the mention in its article, from 1.",
                            nothing(),
                            r -> r.item().number()),
                    required(
                            "of_type",
                            "Of",
                            "entity, relation or figure.",
                            nothing(),
                            r -> type(r.item().of())),
                    required(
                            "of_id",
                            "Of id",
                            "Id of the entity, relation or figure.",
                            nothing(),
                            r -> r.item().of().id()),
                    requiredIri(
                            "of_iri",
                            "Of IRI",
                            "Its IRI in the graph.",
                            link(MentionTerms.BODY, "{+of_iri}"),
                            r -> r.source()
                                    .names()
                                    .statement(r.source().article(), r.item().of())),
                    integer(
                            "paragraph",
                            "Paragraph",
                            "Paragraph in which the mention begins, from 1.",
                            nothing(),
                            r -> r.item().paragraph()),
                    integer(
                            "start",
                            "Start",
                            "First code point of the mention in the text, from 0.",
                            valueAbout(IriTemplates.MENTION_POSITION, MentionTerms.START),
                            r -> r.item().mention().start()),
                    integer(
                            "end",
                            "End",
                            "Code point after its last.",
                            valueAbout(IriTemplates.MENTION_POSITION, MentionTerms.END),
                            r -> r.item().mention().end()),
                    required(
                            "quote",
                            "Quote",
                            "The words found there.",
                            valueAbout(IriTemplates.MENTION_QUOTE, MentionTerms.QUOTE),
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

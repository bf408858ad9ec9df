package dev.dateline.export.statements;

import static dev.dateline.export.statements.Mappings.link;
import static dev.dateline.export.statements.Mappings.linkAbout;
import static dev.dateline.export.statements.Mappings.valueAbout;

import dev.dateline.export.vocabulary.MentionTerms;
import dev.dateline.export.vocabulary.Terms;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The mentions. */
final class MentionTable {

    /** A mention is an annotation of the article; its target says where, by quote and by position. */
    private static final List<TripleMapping.Link> VIRTUAL_COLUMNS = List.of(
            link(Terms.TYPE, MentionTerms.CLASS),
            link(MentionTerms.TARGET, IriTemplates.MENTION_TARGET),
            linkAbout(IriTemplates.MENTION_TARGET, Terms.TYPE, MentionTerms.TARGET_CLASS),
            linkAbout(IriTemplates.MENTION_TARGET, MentionTerms.SOURCE, IriTemplates.ARTICLE),
            linkAbout(IriTemplates.MENTION_TARGET, MentionTerms.SELECTOR, IriTemplates.MENTION_QUOTE),
            linkAbout(IriTemplates.MENTION_TARGET, MentionTerms.SELECTOR, IriTemplates.MENTION_POSITION),
            linkAbout(IriTemplates.MENTION_QUOTE, Terms.TYPE, MentionTerms.QUOTE_CLASS),
            linkAbout(IriTemplates.MENTION_POSITION, Terms.TYPE, MentionTerms.POSITION_CLASS));

    static final Table<StatementMention> MENTIONS = new Table<>(
            "mentions",
            "Mentions",
            "One row for each place in a text that speaks of an entity or says that a relation or figure holds.",
            IriTemplates.MENTION,
            VIRTUAL_COLUMNS,
            List.of(
                    key(
                                    "article_id",
                                    "Article id",
                                    "Id of the article.",
                                    m -> m.context().article().id())
                            .within(Constraint.ID)
                            .asPlacing(),
                    key("of_type", "Of type", "entity, relation or figure.", StatementMention::type)
                            .within(new Constraint.OneOf(List.of("entity", "relation", "figure")))
                            .asPlacing(),
                    key(
                                    "of_id",
                                    "Of id",
                                    "Id of the entity, relation or figure of the same article. It always leads to one, but"
                                            + " no foreign key can say so, as of_type says in which table.",
                                    m -> m.of().id())
                            .within(Constraint.ID)
                            .as(new Role.StatementReference("of_type", StatementMention.TABLES))
                            .asPlacing(),
                    offset(
                                    "start_offset",
                                    "Start",
                                    "First code point of the mention in the text, from 0.",
                                    m -> m.mention().start())
                            .readInto("start")
                            .means(valueAbout(IriTemplates.MENTION_POSITION, MentionTerms.START)),
                    offset(
                                    "end_offset",
                                    "End",
                                    "Code point after its last.",
                                    m -> m.mention().end())
                            .readInto("end")
                            .means(valueAbout(IriTemplates.MENTION_POSITION, MentionTerms.END)),
                    Column.text(
                                    "of_name",
                                    "Of",
                                    "Name of the entity or figure; the relation as text.",
                                    StatementMention::name)
                            .always()
                            .as(new Role.Label("of_id"))
                            .asDerived(),
                    Column.iri("of_iri", "Of IRI", "Its IRI in the graph.", StatementMention::iri)
                            .always()
                            .asDerived()
                            .means(link(MentionTerms.BODY, "{+of_iri}")),
                    Column.<StatementMention>integer(
                                    "paragraph",
                                    "Paragraph",
                                    "Paragraph in which the mention begins, from 1.",
                                    StatementMention::paragraph)
                            .within(Constraint.POSITIVE)
                            .asDerived(),
                    Column.<StatementMention>text(
                                    "quote",
                                    "Quote",
                                    "The words found there.",
                                    m -> m.mention().quote())
                            .always()
                            .as(Role.Plain.QUOTE)
                            .means(valueAbout(IriTemplates.MENTION_QUOTE, MentionTerms.QUOTE))),
            List.of("article_id", "of_type", "of_id", "start_offset", "end_offset"),
            List.of(ForeignKey.toArticle()),
            StatementMention::allOf);

    private MentionTable() {}

    private static Column<StatementMention> key(
            String name, String title, String description, Function<StatementMention, String> value) {
        return Column.text(name, title, description, value).always().as(Role.Plain.KEY);
    }

    private static Column<StatementMention> offset(
            String name, String title, String description, ToLongFunction<StatementMention> value) {
        return Column.integer(name, title, description, value).as(Role.Plain.KEY);
    }
}

package dev.dateline.export.statements;

import static dev.dateline.export.statements.Column.bool;
import static dev.dateline.export.statements.Column.dates;
import static dev.dateline.export.statements.Column.decimal;
import static dev.dateline.export.statements.Column.required;
import static dev.dateline.export.statements.Column.text;
import static dev.dateline.export.statements.Mappings.fact;
import static dev.dateline.export.statements.Mappings.factAbout;
import static dev.dateline.export.statements.Mappings.link;
import static dev.dateline.export.statements.Mappings.nothing;
import static dev.dateline.export.statements.Mappings.value;
import static dev.dateline.export.statements.Mappings.valueAbout;

import dev.dateline.export.vocabulary.FigureTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.Figure;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures. */
final class FigureTable {

    /** Every figure measures something, which is a concept. */
    private static final List<TripleMapping.Link> FACTS = List.of(
            fact(Terms.TYPE, FigureTerms.CLASS),
            fact(Terms.SOURCE, IriTemplates.ARTICLE),
            fact(FigureTerms.MEASURE, IriTemplates.MEASURE),
            factAbout(IriTemplates.MEASURE, Terms.TYPE, FigureTerms.MEASURE_CLASS),
            factAbout(IriTemplates.MEASURE, Terms.TYPE, FigureTerms.MEASURE_VARIABLE_CLASS));

    static final Table<Row<Figure>> FIGURES = new Table<>(
            "figures",
            "Figures",
            "One row for each figure an article gives.",
            IriTemplates.FIGURE,
            FACTS,
            Tables.columns(
                    List.of(
                            Row.articleId(),
                            required(
                                    "figure_id",
                                    "Figure id",
                                    "Id of the figure in its article.",
                                    nothing(),
                                    r -> r.item().id()),
                            required(
                                    "measure",
                                    "Measure",
                                    "What is counted or measured, as a slug.",
                                    valueAbout(IriTemplates.MEASURE, FigureTerms.MEASURE_NOTATION),
                                    r -> r.item().measure()),
                            text(
                                    "label",
                                    "Label",
                                    "What is counted or measured, for people; empty if not given.",
                                    value(Terms.NAME),
                                    r -> r.item().label())),
                    entity(
                            "subject",
                            "Subject",
                            "the entity the figure is about",
                            FigureTerms.SUBJECT,
                            Figure::subject),
                    List.of(
                            decimal(
                                    "low",
                                    "Low",
                                    "The least it can be, inclusive; empty if not given.",
                                    value(FigureTerms.LOW),
                                    r -> r.item().low()),
                            decimal(
                                    "best",
                                    "Best",
                                    "The figure itself; empty if only bounds are given.",
                                    value(FigureTerms.BEST),
                                    r -> r.item().best()),
                            decimal(
                                    "high",
                                    "High",
                                    "The most it can be, inclusive; empty if not given.",
                                    value(FigureTerms.HIGH),
                                    r -> r.item().high()),
                            bool(
                                    "approximate",
                                    "Approximate",
                                    "True if the article says 'around', 'some' or the like.",
                                    value(FigureTerms.APPROXIMATE),
                                    r -> r.item().approximate()),
                            required(
                                    "as_text",
                                    "As text",
                                    "The figure in one cell for people to read: ≈ approximately, ≤ up to,"
                                            + " ≥ at least.",
                                    nothing(),
                                    r -> FigureText.of(r.item())),
                            required(
                                    "unit",
                                    "Unit",
                                    "person, percent, an ISO 4217 currency code, a UCUM code, or a word.",
                                    value(FigureTerms.UNIT),
                                    r -> r.item().unit()),
                            text(
                                    "basis",
                                    "Basis",
                                    "reported, estimated, claimed, confirmed, projected or denied; empty if not given.",
                                    link(FigureTerms.BASIS, Terms.DATELINE + "basis-{basis}"),
                                    r -> basis(r.item())),
                            text(
                                    "attribution",
                                    "Attribution",
                                    "The article's words for the source; empty if not given.",
                                    value(FigureTerms.ATTRIBUTION),
                                    r -> r.item().attribution())),
                    entity(
                            "attributed_to",
                            "Attributed to",
                            "the source",
                            FigureTerms.ATTRIBUTED_TO,
                            Figure::attributedTo),
                    entity("event", "Event", "the event it belongs to", FigureTerms.EVENT, Figure::event),
                    entity("place", "Place", "the place or country it belongs to", FigureTerms.PLACE, Figure::place),
                    dates(
                            "when",
                            "When",
                            "The time the figure is for, in EDTF; empty if not given.",
                            value(FigureTerms.DATE),
                            r -> r.item().when()),
                    List.of(
                            text(
                                    "included_in",
                                    "Included in",
                                    "Id of the figure this one is a part of; empty if none.",
                                    link(FigureTerms.INCLUDED_IN, "{base}figure/{article_id}/{included_in}"),
                                    r -> r.item().includedIn()),
                            EntityTables.mentionCount(),
                            RelationTable.firstQuote())),
            List.of("article_id", "figure_id"),
            List.of(
                    Tables.toArticle(),
                    Tables.toEntity("subject_id"),
                    Tables.toEntity("attributed_to_id"),
                    Tables.toEntity("event_id"),
                    Tables.toEntity("place_id"),
                    new ForeignKey(
                            List.of("article_id", "included_in"), "figures", List.of("article_id", "figure_id"))),
            s -> Row.of(s, s.article().figures()));

    private FigureTable() {}

    private static @Nullable String basis(Figure figure) {
        return figure.basis() == null ? null : figure.basis().label();
    }

    /** The id of an entity, and its name beside it. */
    private static List<Column<Row<Figure>>> entity(
            String name, String title, String what, String property, Function<Figure, @Nullable String> id) {
        return List.of(
                text(
                        name + "_id",
                        title + " id",
                        "Id of " + what + "; empty if not given.",
                        link(property, IriTemplates.entityIn(name + "_id")),
                        r -> id.apply(r.item())),
                text(
                        name + "_name",
                        title,
                        "Name of " + what + "; empty if not given.",
                        nothing(),
                        r -> r.source().nameOf(id.apply(r.item()))));
    }
}

package dev.dateline.export.statements;

import static dev.dateline.export.statements.Mappings.link;
import static dev.dateline.export.statements.Mappings.linkAbout;
import static dev.dateline.export.statements.Mappings.value;
import static dev.dateline.export.statements.Mappings.valueAbout;

import dev.dateline.export.vocabulary.FigureTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.export.vocabulary.UnitTerms;
import dev.dateline.model.Basis;
import dev.dateline.model.Figure;
import dev.dateline.model.KnownWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures. */
final class FigureTable {

    private static final Constraint BASES =
            new Constraint.OneOf(Stream.of(Basis.values()).map(Basis::label).toList());

    private static final Constraint UNITS = new Constraint.Text(Stream.concat(
                    Stream.of("person", "percent"),
                    KnownWords.measuringUnits().stream().sorted())
            .distinct()
            .toList());

    /** Every figure measures something, which is a concept. */
    private static final List<TripleMapping.Link> VIRTUAL_COLUMNS = List.of(
            link(Terms.TYPE, FigureTerms.CLASS),
            link(Terms.SOURCE, IriTemplates.ARTICLE),
            link(FigureTerms.MEASURE, IriTemplates.MEASURE),
            linkAbout(IriTemplates.MEASURE, Terms.TYPE, FigureTerms.MEASURE_CLASS),
            linkAbout(IriTemplates.MEASURE, Terms.TYPE, FigureTerms.MEASURE_VARIABLE_CLASS));

    static final Table<Row<Figure>> FIGURES = new Table<>(
            "figures",
            "Figures",
            "One row for each figure an article gives. To add figures up, take one measure and one unit, and leave out"
                    + " rows where part_of_same or is_change is true or basis is denied.",
            IriTemplates.FIGURE,
            VIRTUAL_COLUMNS,
            Table.columns(
                    what(),
                    References.toEntity(
                            "subject",
                            "Subject",
                            "the entity the figure is about",
                            link(FigureTerms.SUBJECT, IriTemplates.entityIn("subject_id")),
                            Figure::subject),
                    howMany(),
                    howKnown(),
                    References.toEntity(
                            "attributed_to",
                            "Attributed to",
                            "the source; of a denied figure, who denies it",
                            link("{+attributed_to_property_iri}", IriTemplates.entityIn("attributed_to_id")),
                            Figure::attributedTo),
                    List.of(Column.<Row<Figure>>iri(
                                    "attributed_to_property_iri",
                                    "Attributed to property IRI",
                                    "What that entity is to the figure in the graph: its source or its denier; empty if there"
                                            + " is none.",
                                    r -> attribution(r.item()))
                            .asDerived()
                            .tells("attributed_to_property_iri", FigureTable::attributionProperty)),
                    References.toEntity(
                            "event",
                            "Event",
                            "the event it belongs to",
                            link(FigureTerms.EVENT, IriTemplates.entityIn("event_id")),
                            Figure::event),
                    References.toEntity(
                            "place",
                            "Place",
                            "the place or country it belongs to",
                            link(FigureTerms.PLACE, IriTemplates.entityIn("place_id")),
                            Figure::place),
                    DateColumns.of(
                            "date",
                            "Date",
                            "The time the figure is for, in EDTF; empty if not given.",
                            "when",
                            value(FigureTerms.DATE),
                            value(FigureTerms.DATE_DAY),
                            r -> r.item().when()),
                    AsOf.COLUMNS,
                    partOf(),
                    List.of(
                            Row.mentionCount(),
                            Row.firstQuote(),
                            Row.sentence(),
                            ArticleTables.<Row<Figure>>headline(Row::article)
                                    .as(Role.Plain.CONTEXT)
                                    .means(Mappings.nothing())
                                    .asDerived(),
                            ArticleTables.<Row<Figure>>publisher(Row::article)
                                    .as(Role.Plain.CONTEXT)
                                    .asDerived(),
                            ArticleTables.<Row<Figure>>url(Row::article).asDerived())),
            List.of("article_id", "figure_id"),
            List.of(
                    ForeignKey.toArticle(),
                    ForeignKey.toEntity("subject_id"),
                    ForeignKey.toEntity("attributed_to_id"),
                    ForeignKey.toEntity("event_id"),
                    ForeignKey.toEntity("place_id"),
                    new ForeignKey(
                            List.of("article_id", "included_in"), "figures", List.of("article_id", "figure_id"))),
            context -> Row.of(context, context.figures()));

    private FigureTable() {}

    /** What is counted or measured. */
    private static List<Column<Row<Figure>>> what() {
        return List.of(
                Row.articleId(),
                text("figure_id", "Figure id", "Id of the figure in its article.", Figure::id)
                        .always()
                        .within(Constraint.ID)
                        .as(Role.Plain.KEY)
                        .readInto("id"),
                text(
                                "name",
                                "Name",
                                "What is counted or measured: the label, else the measure in words.",
                                FigureText::name)
                        .always()
                        .asDerived()
                        .as(Role.Plain.NAME)
                        .means(value(Terms.LABEL)),
                text("measure", "Measure", "What is counted or measured, as a slug.", Figure::measure)
                        .always()
                        .within(new Constraint.Word("a-z0-9", "a-z0-9-", 1, null))
                        .means(valueAbout(IriTemplates.MEASURE, FigureTerms.MEASURE_NOTATION)),
                text("measure_name", "Measure name", "The measure in words.", FigureText::measure)
                        .always()
                        .asDerived()
                        .as(Role.Plain.MEASURE)
                        .means(valueAbout(IriTemplates.MEASURE, FigureTerms.MEASURE_LABEL)),
                text(
                                "label",
                                "Label",
                                "What is counted or measured, as the article puts it; empty if not given.",
                                Figure::label)
                        .means(value(Terms.NAME)));
    }

    /** The numbers, and what the article says of them. */
    private static List<Column<Row<Figure>>> howMany() {
        return List.of(
                decimal(
                                "low",
                                "Low",
                                "The lower bound that the article gives, inclusive unless low_exclusive is true; empty if it gives"
                                        + " none.",
                                Figure::low)
                        .as(Role.Plain.LOWER)
                        .means(value(FigureTerms.LOW)),
                decimal(
                                "best",
                                "Best",
                                "The number itself; empty if the article gives only bounds or words: do not add up"
                                        + " this column alone.",
                                Figure::best)
                        .as(Role.Plain.BEST)
                        .means(value(FigureTerms.BEST)),
                decimal(
                                "high",
                                "High",
                                "The upper bound that the article gives, inclusive unless high_exclusive is true; empty if it"
                                        + " gives none.",
                                Figure::high)
                        .as(Role.Plain.UPPER)
                        .means(value(FigureTerms.HIGH)),
                bool(
                                "low_exclusive",
                                "More than low",
                                "True if it is more than low, not low itself.",
                                f -> f.lowExclusive())
                        .means(value(FigureTerms.LOW_EXCLUSIVE)),
                bool(
                                "high_exclusive",
                                "Less than high",
                                "True if it is less than high, not high itself.",
                                f -> f.highExclusive())
                        .means(value(FigureTerms.HIGH_EXCLUSIVE)),
                text(
                                "words",
                                "In words",
                                "An amount that the article gives in words, such as dozens; empty if it gives none.",
                                Figure::words)
                        .means(value(FigureTerms.WORDS)),
                bool(
                                "is_change",
                                "Change",
                                "True if the number is a rise or a fall, not a level: no part of any sum.",
                                Figure::change)
                        .as(Role.Plain.NOT_SUMMED)
                        .readInto("change")
                        .means(value(FigureTerms.CHANGE)),
                decimal(
                                "at_least",
                                "At least",
                                "The least it can be: low; best, where neither low nor high is given. Empty if the article sets no"
                                        + " lower bound, as in 'up to 40': not zero, but not known.",
                                f -> bound(f, f.low()))
                        .as(Role.Plain.AT_LEAST)
                        .asDerived(),
                decimal(
                                "at_most",
                                "At most",
                                "The most it can be: high; best, where neither low nor high is given. Empty if the article sets no"
                                        + " upper bound, as in 'at least 40'.",
                                f -> bound(f, f.high()))
                        .as(Role.Plain.AT_MOST)
                        .asDerived(),
                bool(
                                "approximate",
                                "Approximate",
                                "True if the article says 'around', 'some' or the like.",
                                Figure::approximate)
                        .means(value(FigureTerms.APPROXIMATE)),
                text(
                                "as_text",
                                "As text",
                                "The figure in one cell for people to read: ≈ around, ≤ up to, ≥ at least, > more"
                                        + " than, < fewer than.",
                                FigureText::of)
                        .always()
                        .as(Role.Plain.SUMMARY)
                        .asDerived(),
                text(
                                "unit",
                                "Unit",
                                "person, percent, an ISO 4217 currency code, a UCUM code, or a word.",
                                Figure::unit)
                        .always()
                        .as(Role.Plain.UNIT)
                        .within(UNITS)
                        .means(value(FigureTerms.UNIT)),
                Column.<Row<Figure>>iri(
                                "unit_iri",
                                "Unit IRI",
                                "The unit on the Web; empty where none is known.",
                                r -> UnitTerms.iriOf(r.item().unit()))
                        .asDerived()
                        .means(link(FigureTerms.UNIT_IRI, "{+unit_iri}")));
    }

    private static List<Column<Row<Figure>>> howKnown() {
        return List.of(
                text(
                                "basis",
                                "Basis",
                                "reported, estimated, claimed, confirmed, projected or denied; empty if not given. A"
                                        + " denied figure is one that somebody says is false: it belongs in no sum.",
                                f -> f.basis() == null ? null : f.basis().label())
                        .within(BASES)
                        .as(Role.Plain.BASIS)
                        .means(link(FigureTerms.BASIS, Terms.DATELINE + "basis-{basis}")),
                text(
                                "attribution",
                                "Attribution",
                                "The article's words for the source; empty if not given.",
                                Figure::attribution)
                        .means(value(FigureTerms.ATTRIBUTION)));
    }

    /** What the figure is a part of, and what is odd about it. */
    private static List<Column<Row<Figure>>> partOf() {
        return List.of(
                text(
                                "included_in",
                                "Included in id",
                                "Id of the figure this one is a part of; empty if none. What to leave out of a sum is in"
                                        + " part_of_same, not here.",
                                f -> f.includedIn())
                        .within(Constraint.ID)
                        .as(new Role.Reference("figures"))
                        .means(link(FigureTerms.INCLUDED_IN, IriTemplates.figureIn("included_in"))),
                Column.<Row<Figure>>text(
                                "included_in_name", "Included in", "Name of that figure; empty if none.", r -> {
                                    Figure whole = r.context().wholes().of(r.item());
                                    return whole == null ? null : FigureText.name(whole);
                                })
                        .as(new Role.Label("included_in"))
                        .asDerived(),
                Column.<Row<Figure>>bool(
                                "part_of_same",
                                "Part of same",
                                "True if a figure that this one is a part of, at any distance, has its measure and unit: it is"
                                        + " counted there already and belongs in no sum. A part with another measure, as deaths are"
                                        + " of casualties, is false here and counts for its own measure.",
                                r -> r.context().wholes().isPartOfSame(r.item()))
                        .as(Role.Plain.NOT_SUMMED)
                        .asDerived(),
                bool(
                                "bounds_crossed",
                                "Bounds crossed",
                                "True if low, best and high contradict each other.",
                                Figure::isOutOfOrder)
                        .as(Role.Plain.WARNING)
                        .asDerived(),
                Column.<Row<Figure>>bool(
                                "exceeds_whole",
                                "Exceeds whole",
                                "True if it is larger than the figure it is a part of.",
                                r -> r.context().wholes().exceedsWhole(r.item()))
                        .as(Role.Plain.WARNING)
                        .asDerived());
    }

    private static Column<Row<Figure>> text(
            String name, String title, String description, Function<Figure, @Nullable String> value) {
        return Column.text(name, title, description, r -> value.apply(r.item()));
    }

    private static Column<Row<Figure>> decimal(
            String name, String title, String description, Function<Figure, @Nullable BigDecimal> value) {
        return Column.decimal(name, title, description, r -> value.apply(r.item()));
    }

    private static Column<Row<Figure>> bool(String name, String title, String description, Predicate<Figure> value) {
        return Column.bool(name, title, description, r -> value.test(r.item()));
    }

    /** A bound; the number itself where there is no bound at all. */
    private static @Nullable BigDecimal bound(Figure figure, @Nullable BigDecimal bound) {
        return figure.low() == null && figure.high() == null ? figure.best() : bound;
    }

    private static @Nullable String attributionProperty(String base, Set<String> properties) {
        return properties.size() == 1 && FigureTerms.ATTRIBUTIONS.containsAll(properties)
                ? properties.iterator().next()
                : null;
    }

    private static @Nullable String attribution(Figure figure) {
        if (figure.attributedTo() == null) {
            return null;
        }
        return figure.basis() == Basis.DENIED ? FigureTerms.DENIED_BY : FigureTerms.ATTRIBUTED_TO;
    }
}

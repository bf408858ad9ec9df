package dev.dateline.export.annotations.marked;

import dev.dateline.export.annotations.marked.Anchors.Anchored;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Place;
import dev.dateline.model.Quoted;
import dev.dateline.model.Transcript;
import dev.dateline.model.Transcript.Fields;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes figures of marked numbers. A mark says that there is a number, and not of what: that is drafted, and the article is a
 * draft.
 */
final class FigureFields {

    private static final Set<EntityType> EVENTS = EnumSet.of(EntityType.EVENT);
    private static final Set<EntityType> PLACES = EnumSet.of(EntityType.PLACE, EntityType.COUNTRY);
    private static final Set<EntityType> SOURCES =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.COUNTRY);
    private static final Set<EntityType> ANY = EnumSet.allOf(EntityType.class);

    private final Transcript transcript;
    private final DraftedText drafted;
    private final List<MarkedEntity> entities;

    FigureFields(Transcript transcript, DraftedText drafted, List<MarkedEntity> entities) {
        this.transcript = transcript;
        this.drafted = drafted;
        this.entities = entities;
    }

    /** Writes down the figures of the regions that are numbers; those that are none are left out. */
    void write(List<Anchored> numbers, LeftOut leftOut) {
        Map<Figure, Place> figures = new LinkedHashMap<>();
        for (Anchored number : numbers) {
            List<Figure> found = number.spans().stream()
                    .flatMap(span -> drafted.figures(span).stream())
                    .toList();
            found.forEach(figure -> figures.putIfAbsent(figure, number.region().at()));
            if (found.isEmpty()) {
                String why = drafted.whyNot(number.spans().get(0));
                leftOut.add(
                        "the label " + Quoted.of(number.region().labels().get(0))
                                + " marks a number that no figure could be made of, and is left out there"
                                + (why == null ? "" : ": " + why),
                        number.region().at());
            }
        }
        if (!figures.isEmpty()) {
            Place first = figures.values().iterator().next();
            transcript.fields().flag("draft", true, first);
            transcript.warning(
                    FindingKind.NOT_REVIEWED,
                    first,
                    "what marked numbers count was drafted (" + figures.size()
                            + (figures.size() == 1 ? " figure" : " figures")
                            + "), so the article is a draft; review it and take out 'draft'");
        }
        Set<String> ids = new HashSet<>();
        figures.keySet().forEach(figure -> ids.add(figure.id()));
        figures.forEach((figure, at) -> write(figure, ids, at));
    }

    private void write(Figure figure, Set<String> ids, Place at) {
        Fields fields = transcript.fields().items("figures", at).object(at);
        String whole = figure.includedIn();
        text(fields, "id", figure.id(), at);
        text(fields, "measure", figure.measure(), at);
        text(fields, "label", figure.label(), at);
        text(fields, "subject", entity(figure.subject(), ANY), at);
        text(fields, "unit", figure.unit(), at);
        number(fields, "low", figure.low(), at);
        number(fields, "best", figure.best(), at);
        number(fields, "high", figure.high(), at);
        fields.flag("lowExclusive", figure.lowExclusive(), at);
        fields.flag("highExclusive", figure.highExclusive(), at);
        text(fields, "words", figure.words(), at);
        fields.flag("change", figure.change(), at);
        fields.flag("approximate", figure.approximate(), at);
        text(fields, "basis", figure.basis() == null ? null : figure.basis().label(), at);
        text(fields, "attribution", figure.attribution(), at);
        text(fields, "attributedTo", entity(figure.attributedTo(), SOURCES), at);
        text(fields, "event", entity(figure.event(), EVENTS), at);
        text(fields, "place", entity(figure.place(), PLACES), at);
        Edtf when = figure.when();
        text(fields, "when", when == null ? null : when.toString(), at);
        text(fields, "includedIn", whole != null && ids.contains(whole) ? whole : null, at);
        figure.mentions().forEach(each -> EntityFields.mention(each.start(), each.end(), each.quote(), fields, at));
    }

    private static void text(Fields fields, String name, @Nullable String value, Place at) {
        if (value != null) {
            fields.text(name, value, at);
        }
    }

    private static void number(Fields fields, String name, @Nullable BigDecimal value, Place at) {
        if (value != null) {
            fields.number(name, value.toPlainString(), at);
        }
    }

    /** The id of the marked entity that a drafted one stands for; null if nobody has marked that, or as another type. */
    private @Nullable String entity(@Nullable String draftedId, Set<EntityType> types) {
        Entity found = drafted.entity(draftedId);
        if (found == null) {
            return null;
        }
        return entities.stream()
                .filter(each -> types.contains(each.type()) && isMarked(found, each))
                .map(MarkedEntity::id)
                .findFirst()
                .orElse(null);
    }

    private static boolean isMarked(Entity found, MarkedEntity entity) {
        return entity.marks().stream()
                .flatMap(mark -> mark.spans().stream())
                .anyMatch(span -> found.mentions().stream()
                        .anyMatch(mention -> mention.start() == span.start() && mention.end() == span.end()));
    }
}

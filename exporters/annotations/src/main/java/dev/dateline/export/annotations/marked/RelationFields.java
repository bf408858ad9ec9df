package dev.dateline.export.annotations.marked;

import dev.dateline.model.EntityType;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Place;
import dev.dateline.model.Quoted;
import dev.dateline.model.Transcript;
import dev.dateline.model.Transcript.Fields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes relations of links, those that say the same one relation. Not thread-safe. */
final class RelationFields {

    private static final Set<EntityType> PLACES = EnumSet.of(EntityType.PLACE, EntityType.COUNTRY);
    private static final Set<EntityType> OCCASIONS = EnumSet.of(EntityType.EVENT, EntityType.AGREEMENT);

    private record Statement(String subject, String type, String object) {}

    private final Transcript transcript;
    private final String text;
    private final EntityBook book;
    private final EntityFields entities;
    private final LeftOut leftOut;
    private final Map<Statement, List<Link>> statements = new LinkedHashMap<>();
    private final Map<String, String> placeOf = new HashMap<>();

    RelationFields(Transcript transcript, String text, EntityBook book, EntityFields entities, LeftOut leftOut) {
        this.transcript = transcript;
        this.text = text;
        this.book = book;
        this.entities = entities;
        this.leftOut = leftOut;
    }

    /** Takes a link between regions that are there, left out or not. */
    void add(Link link) {
        MarkedEntity from = book.of(link.from());
        MarkedEntity to = book.of(link.to());
        if (from == null || to == null) {
            leftOut.add(
                    Quoted.of(link.name()) + " leads from or to a mark that is no entity, and is left out", link.at());
        } else if (!isPlaceOf(link, from, to)) {
            String type = type(link);
            if (type != null) {
                boolean isBackwards = RelationName.isBackwards(link.name()) && OCCASIONS.contains(from.type());
                Statement statement =
                        isBackwards ? new Statement(to.id(), type, from.id()) : new Statement(from.id(), type, to.id());
                statements
                        .computeIfAbsent(statement, first -> new ArrayList<>())
                        .add(link);
            }
        }
    }

    /** Whether a link says where an event took place, and nothing else did; then it is written down. */
    private boolean isPlaceOf(Link link, MarkedEntity event, MarkedEntity place) {
        boolean isPlace = link.isRole()
                && RelationName.isPlace(link.name())
                && event.type() == EntityType.EVENT
                && PLACES.contains(place.type());
        if (!isPlace) {
            return false;
        }
        String before = placeOf.putIfAbsent(event.id(), place.id());
        if (before == null) {
            entities.place(event, place, link.at());
        }
        return before == null || before.equals(place.id());
    }

    /** The type of a link; null, with a finding, if there is none. */
    private @Nullable String type(Link link) {
        String known = RelationName.known(link.name());
        if (known != null) {
            return known;
        }
        String own = RelationName.asType(link.name());
        if (own == null) {
            leftOut.add(
                    "the relation " + Quoted.of(link.name())
                            + " cannot be the type of a relation, which is a word of ASCII letters; it is left out",
                    link.at());
        } else {
            leftOut.add(
                    FindingKind.UNKNOWN_RELATION_TYPE,
                    "the relation " + Quoted.of(link.name()) + " is none that Dateline knows; it becomes " + own
                            + ", a type of its own",
                    link.at());
        }
        return own;
    }

    /** Writes the relations down. */
    void write() {
        statements.forEach((statement, links) -> {
            Place at = links.get(0).at();
            Fields fields = transcript.fields().items("relations", at).object(at);
            fields.text("id", links.get(0).id(), at);
            fields.text("subject", statement.subject(), at);
            fields.text("type", statement.type(), at);
            fields.text("object", statement.object(), at);
            Map<Span, Place> mentions = new LinkedHashMap<>();
            links.forEach(link -> mentions(link).forEach(span -> mentions.putIfAbsent(span, link.at())));
            mentions.forEach((span, place) -> EntityFields.mention(span, fields, place));
        });
    }

    /** The words from one region to the other, or the two alone if they are in different paragraphs. */
    private Set<Span> mentions(Link link) {
        Set<Span> both = new LinkedHashSet<>(book.region(link.from()).spans());
        both.addAll(book.region(link.to()).spans());
        Span around = Span.around(List.copyOf(both), text);
        return around.hasLineEnd() ? both : Set.of(around);
    }
}

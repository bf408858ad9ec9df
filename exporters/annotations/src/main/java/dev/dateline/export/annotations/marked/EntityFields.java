package dev.dateline.export.annotations.marked;

import dev.dateline.export.annotations.marked.Anchors.Anchored;
import dev.dateline.model.Place;
import dev.dateline.model.Transcript;
import dev.dateline.model.Transcript.Fields;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes entities down. Not thread-safe. */
final class EntityFields {

    private final Transcript transcript;
    private final Map<String, Fields> written = new LinkedHashMap<>();
    private final Set<String> iris = new HashSet<>();

    EntityFields(Transcript transcript) {
        this.transcript = transcript;
    }

    /** Writes an entity; of an event the label says what happens. */
    void write(MarkedEntity entity) {
        Anchored first = entity.first();
        Place at = first.region().at();
        Fields fields = transcript.fields().items("entities", at).object(at);
        fields.text("id", entity.id(), at);
        fields.text("type", entity.type().label(), at);
        fields.text("name", first.words(), at);
        entity.marks().stream()
                .map(Anchored::region)
                .filter(region -> region.isEvent() && Meaning.of(region.labels().get(0)) == null)
                .findFirst()
                .ifPresent(event -> fields.text("description", event.labels().get(0), event.at()));
        mentions(entity.marks(), fields);
        written.put(entity.id(), fields);
    }

    /** Says by what an entity is known elsewhere, once. */
    void sameAs(MarkedEntity entity, Identity identity) {
        if (iris.add(entity.id() + " " + identity.iri())) {
            fields(entity).items("sameAs", identity.at()).text(identity.iri(), identity.at());
        }
    }

    /** Says where an event took place; asked once for an event. */
    void place(MarkedEntity event, MarkedEntity place, Place at) {
        fields(event).text("place", place.id(), at);
    }

    private Fields fields(MarkedEntity entity) {
        return Objects.requireNonNull(written.get(entity.id()));
    }

    private static void mentions(List<Anchored> marks, Fields fields) {
        Map<Span, Place> spans = new LinkedHashMap<>();
        marks.forEach(mark -> mark.spans()
                .forEach(span -> spans.putIfAbsent(span, mark.region().at())));
        spans.forEach((span, at) -> mention(span, fields, at));
    }

    /** Adds a mention to a statement. */
    static void mention(Span span, Fields statement, Place at) {
        mention(span.start(), span.end(), span.quote(), statement, at);
    }

    /** Adds a mention to a statement, by its offsets in code points. */
    static void mention(int start, int end, String quote, Fields statement, Place at) {
        Fields mention = statement.items("mentions", at).object(at);
        mention.number("start", Integer.toString(start), at);
        mention.number("end", Integer.toString(end), at);
        mention.text("quote", quote, at);
    }
}

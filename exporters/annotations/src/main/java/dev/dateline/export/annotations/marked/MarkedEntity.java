package dev.dateline.export.annotations.marked;

import dev.dateline.export.annotations.marked.Anchors.Anchored;
import dev.dateline.model.EntityType;
import java.util.Comparator;
import java.util.List;

/**
 * An entity, and what was marked of it.
 *
 * @param id its id in the corpus
 * @param type its type
 * @param marks where it is mentioned, in the order of the text; at least one
 */
record MarkedEntity(String id, EntityType type, List<Anchored> marks) {

    static final Comparator<Anchored> TEXT_ORDER = Comparator.comparing(
            (Anchored each) -> each.spans().get(0),
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end));

    /** Copies the list. */
    MarkedEntity {
        marks = marks.stream().sorted(TEXT_ORDER).toList();
    }

    Anchored first() {
        return marks.get(0);
    }
}

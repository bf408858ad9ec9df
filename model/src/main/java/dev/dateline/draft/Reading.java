package dev.dateline.draft;

import dev.dateline.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a sentence before anybody looks for figures and relations.
 *
 * @param line the sentence
 * @param dates the dates in it
 * @param names the entities that it names and whose type is known, in its order
 */
record Reading(Line line, List<Dates.Found> dates, List<Named> names) {

    /**
     * An entity where a sentence names it.
     *
     * @param entry the entity
     * @param type its type
     * @param from the index of the first token
     * @param to the index after the last
     */
    record Named(Entry entry, EntityType type, int from, int to) {}

    /** The readings of a text. */
    static List<Reading> of(
            List<Line> lines, List<List<Dates.Found>> dates, List<List<Sighting>> sightings, EntityBook book) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Named> names = new ArrayList<>();
            for (Sighting each : sightings.get(i)) {
                Entry entry = book.typed(i, each);
                EntityType type = entry == null ? null : entry.type();
                if (entry != null && type != null) {
                    names.add(new Named(entry, type, each.from(), each.to()));
                }
            }
            all.add(new Reading(lines.get(i), dates.get(i), names));
        }
        return all;
    }
}

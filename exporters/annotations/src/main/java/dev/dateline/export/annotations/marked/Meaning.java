package dev.dateline.export.annotations.marked;

import dev.dateline.model.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a label says that something is. */
sealed interface Meaning {

    /** An entity of a type. */
    record Thing(EntityType type) implements Meaning {}

    /** A country, a part of one or a town; the label does not tell which. */
    record Territory() implements Meaning {}

    /** A number with what belongs to it. */
    record Amount() implements Meaning {}

    /** The labels that are known, without anything but letters and in lower case. */
    Map<String, Meaning> KNOWN = known();

    /**
     * What a label means.
     *
     * @param label in the words of whoever annotated; capitals, blanks and signs make no difference
     * @return null if nobody knows
     */
    static @Nullable Meaning of(String label) {
        return KNOWN.get(letters(label));
    }

    /** The letters and digits of a name in lower case. */
    static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, Meaning> known() {
        Map<String, Meaning> known = new HashMap<>();
        Map<EntityType, List<String>> names = Map.of(
                EntityType.PERSON, List.of("per", "person", "persons", "people", "human"),
                EntityType.ORGANIZATION,
                        List.of("org", "organization", "organisation", "company", "corporation", "institution"),
                EntityType.GROUP, List.of("group"),
                EntityType.COUNTRY, List.of("country", "nation"),
                EntityType.PLACE,
                        List.of("loc", "location", "place", "fac", "facility", "city", "town", "region", "state"),
                EntityType.EVENT, List.of("event", "evt"),
                EntityType.AGREEMENT, List.of("agreement", "treaty", "contract"),
                EntityType.WORK, List.of("work", "workofart", "creativework", "product", "vehicle"));
        names.forEach((type, labels) -> labels.forEach(label -> known.put(label, new Thing(type))));
        List.of("gpe", "geopoliticalentity").forEach(label -> known.put(label, new Territory()));
        List.of("cardinal", "quantity", "money", "percent", "percentage", "number", "num", "amount", "figure")
                .forEach(label -> known.put(label, new Amount()));
        return Map.copyOf(known);
    }
}

package dev.dateline.export.rdf.quickstatements;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of articles as Wikidata has them. */
final class Units {

    private static final Map<String, String> SUFFIXES = Map.ofEntries(
            Map.entry("person", ""), // a count has no unit there
            Map.entry("percent", "U11229"),
            Map.entry("%", "U11229"),
            Map.entry("m", "U11573"),
            Map.entry("km", "U828224"),
            Map.entry("m2", "U25343"),
            Map.entry("km2", "U712226"),
            Map.entry("har", "U35852"),
            Map.entry("kg", "U11570"),
            Map.entry("t", "U191118"),
            Map.entry("min", "U7727"),
            Map.entry("h", "U25235"),
            Map.entry("d", "U573"),
            Map.entry("Cel", "U25267"),
            Map.entry("EUR", "U4916"),
            Map.entry("USD", "U4917"),
            Map.entry("GBP", "U25224"));

    private Units() {}

    /** What follows a number in a unit, such as {@code U11573} for metres; null if it is not known. */
    static @Nullable String suffix(String unit) {
        return SUFFIXES.get(unit);
    }
}

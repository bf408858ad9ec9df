package dev.dateline.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Looks up the values of a closed list by the names they have in the input. */
final class Labels {

    /** What others call the same. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("per", "Person"),
            Map.entry("human", "Person"),
            Map.entry("org", "Organization"),
            Map.entry("company", "Organization"),
            Map.entry("loc", "Place"),
            Map.entry("location", "Place"),
            Map.entry("city", "Place"),
            Map.entry("town", "Place"),
            Map.entry("village", "Place"),
            Map.entry("nation", "Country"),
            Map.entry("treaty", "Agreement"),
            Map.entry("estimate", "estimated"),
            Map.entry("estimation", "estimated"),
            Map.entry("alleged", "claimed"),
            Map.entry("verified", "confirmed"),
            Map.entry("expected", "projected"),
            Map.entry("forecast", "projected"),
            Map.entry("rejected", "denied"));

    private Labels() {}

    static <T> T find(String label, FindingKind kind, String what, List<T> all, Function<T, String> labelOf) {
        for (T each : all) {
            if (labelOf.apply(each).equals(label)) {
                return each;
            }
        }
        Values.text(label);
        List<String> known = all.stream().map(labelOf).toList();
        String meant = SYNONYMS.get(label.toLowerCase(Locale.ROOT));
        String wrong = Quoted.of(label) + " is not " + what;
        for (String each : known) {
            if (each.equalsIgnoreCase(Blanks.strip(label))) {
                throw new InvalidValueException(kind, Remedy.meant(wrong, each));
            }
        }
        throw new InvalidValueException(
                kind,
                wrong + (meant != null && known.contains(meant) ? Remedy.hint(meant) : Suggestion.hint(label, known)));
    }
}

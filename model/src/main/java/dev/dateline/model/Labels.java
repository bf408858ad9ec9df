package dev.dateline.model;

import java.util.List;
import java.util.function.Function;

/** Looks up the values of a closed list by the names they have in the input. */
final class Labels {

    private Labels() {}

    static <T> T find(String label, FindingKind kind, String what, List<T> all, Function<T, String> labelOf) {
        for (T each : all) {
            if (labelOf.apply(each).equals(label)) {
                return each;
            }
        }
        Values.text(label);
        throw new InvalidValueException(
                kind,
                Quoted.of(label) + " is not " + what
                        + Suggestion.hint(label, all.stream().map(labelOf).toList()));
    }
}

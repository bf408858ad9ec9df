package dev.dateline.export.rdf.quickstatements;

import dev.dateline.export.ExportReport.Loss;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Counts what is left out, by what stands in the way. */
final class Losses {

    /** How many reasons are told apart: measures and types of relations are open lists, and memory is not. */
    private static final int MOST = 200;

    private static final String OTHER = "no property is known for one of many other measures and relation types";

    private final Map<String, Loss> byReason = new LinkedHashMap<>();

    /** Counts one; where the first of its kind stands is kept as the example. */
    void add(String why, Supplier<String> place) {
        String reason = byReason.containsKey(why) || byReason.size() < MOST ? why : OTHER;
        Loss before = byReason.get(reason);
        byReason.put(
                reason,
                before == null
                        ? new Loss("left out, because " + reason, 1, place.get())
                        : new Loss(before.what(), before.number() + 1, before.example()));
    }

    List<Loss> all() {
        return List.copyOf(byReason.values());
    }
}

package dev.dateline.export.statements.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of an article by their keys, with the keys that they have in the end. */
final class GivenRows {

    private static final String BETWEEN = "\u001F";

    private final List<Map<String, SourceRow>> byKey = new ArrayList<>();

    GivenRows() {
        RowShape.ALL.forEach(shape -> byKey.add(new HashMap<>()));
    }

    /**
     * Adds a row; of several with one key the first counts.
     *
     * @param key the cells of the key; a row in which one is null cannot be found again
     */
    void add(int table, List<@Nullable String> key, SourceRow row) {
        if (!key.contains(null)) {
            byKey.get(table).putIfAbsent(String.join(BETWEEN, key), row);
        }
    }

    /** The row of a key; null if there is none. */
    @Nullable
    SourceRow get(int table, List<@Nullable String> key) {
        return byKey.get(table).get(String.join(BETWEEN, key));
    }

    boolean isEmpty(int table) {
        return byKey.get(table).isEmpty();
    }
}

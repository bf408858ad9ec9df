package dev.dateline.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of JSON. Its members stand in their order; of those that have one name, the first counts. Most objects have
 * few members, whose names are quickest found by looking at each: a parser gives the same string for the same name.
 */
final class JsonMembers implements JsonValue {

    private static final int FEW = 32;
    private static final int FIRST_ROOM = 6;

    private final long at;
    private String[] names = new String[FIRST_ROOM];
    private JsonValue[] values = new JsonValue[FIRST_ROOM];
    private int size;
    private Set<String> repeated = Set.of();
    /** Where names stand, once there are many. */
    private @Nullable Map<String, Integer> indexes;

    JsonMembers(long at) {
        this.at = at;
    }

    /** Adds a member behind the others, unless there is one of that name, which is noted. */
    void add(String name, JsonValue value) {
        if (indexOf(name) >= 0) {
            repeat(name);
            return;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size] = value;
        if (indexes != null) {
            indexes.put(name, size);
        }
        size++;
        if (size == FEW) {
            indexes = new HashMap<>();
            for (int i = 0; i < size; i++) {
                indexes.put(names[i], i);
            }
        }
    }

    /** Notes that a name stands there more than once. */
    void repeat(String name) {
        if (repeated.isEmpty()) {
            repeated = new LinkedHashSet<>();
        }
        repeated.add(name);
    }

    private int indexOf(String name) {
        if (indexes != null) {
            return indexes.getOrDefault(name, -1);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The value of a member; null if there is none of that name. */
    @Nullable
    JsonValue get(String name) {
        int index = indexOf(name);
        return index < 0 ? null : values[index];
    }

    int size() {
        return size;
    }

    String name(int index) {
        return names[index];
    }

    JsonValue value(int index) {
        return values[index];
    }

    /** The names of all members, each once. */
    List<String> names() {
        return Arrays.asList(names).subList(0, size);
    }

    /** The names that stand there more than once. */
    Set<String> repeated() {
        return repeated;
    }

    @Override
    public long at() {
        return at;
    }

    @Override
    public String kind() {
        return "an object";
    }
}

package dev.dateline.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** A JSON value that knows where it stands. */
sealed interface JsonValue {

    /** Where it begins. */
    TokenStreamLocation at();

    /** What it is, for messages. */
    String kind();

    record Text(TokenStreamLocation at, String value) implements JsonValue {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /** A number as it is written. */
    record Decimal(TokenStreamLocation at, String written) implements JsonValue {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Flag(TokenStreamLocation at, boolean value) implements JsonValue {
        @Override
        public String kind() {
            return "a boolean";
        }
    }

    record Null(TokenStreamLocation at) implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }

    record Items(TokenStreamLocation at, List<JsonValue> values) implements JsonValue {
        @Override
        public String kind() {
            return "an array";
        }
    }

    /** An object; names that stand in it more than once are kept aside, with the first value in the map. */
    record Members(TokenStreamLocation at, Map<String, JsonValue> values, Set<String> repeated) implements JsonValue {
        @Override
        public String kind() {
            return "an object";
        }
    }

    /** The items of the array that a field of an object is; none if there is no such array. */
    static List<JsonValue> items(JsonValue value, String field) {
        return value instanceof Members members && members.values().get(field) instanceof Items items
                ? items.values()
                : List.of();
    }

    /** The string that a field of an object is; null if there is no such string. */
    static @Nullable String text(JsonValue value, String field) {
        return value instanceof Members members && members.values().get(field) instanceof Text text
                ? text.value()
                : null;
    }

    /** Whether a field of an object is there and not null. */
    static boolean has(JsonValue value, String field) {
        return value instanceof Members members
                && members.values().get(field) != null
                && !(members.values().get(field) instanceof Null);
    }

    /** The value a JSON Pointer leads to, or the last one on the way there that exists. */
    static JsonValue nearest(JsonValue root, String pointer) {
        JsonValue value = root;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            JsonValue next = child(value, step.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                return value;
            }
            value = next;
        }
        return value;
    }

    private static @Nullable JsonValue child(JsonValue value, String step) {
        if (value instanceof Members members) {
            return members.values().get(step);
        }
        return value instanceof Items items ? items.values().get(Integer.parseInt(step)) : null;
    }
}

package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows where it stands. */
sealed interface JsonValue
        permits JsonValue.Text, JsonValue.Decimal, JsonValue.Flag, JsonValue.Null, JsonValue.Items, JsonMembers {

    /** Where it begins: the offset of its first byte in the input. */
    long at();

    /** What it is, for messages. */
    String kind();

    record Text(long at, String value) implements JsonValue {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /** A number as it is written. */
    record Decimal(long at, String written) implements JsonValue {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Flag(long at, boolean value) implements JsonValue {
        @Override
        public String kind() {
            return "a boolean";
        }
    }

    record Null(long at) implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }

    record Items(long at, List<JsonValue> values) implements JsonValue {
        @Override
        public String kind() {
            return "an array";
        }
    }

    /** The items of the array that a field of an object is; none if there is no such array. */
    static List<JsonValue> items(JsonValue value, String field) {
        return value instanceof JsonMembers members && members.get(field) instanceof Items items
                ? items.values()
                : List.of();
    }

    /** The string that a field of an object is; null if there is no such string. */
    static @Nullable String text(JsonValue value, String field) {
        return value instanceof JsonMembers members && members.get(field) instanceof Text text ? text.value() : null;
    }

    /** Whether a field of an object is there and not null. */
    static boolean has(JsonValue value, String field) {
        return value instanceof JsonMembers members
                && members.get(field) != null
                && !(members.get(field) instanceof Null);
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
        if (value instanceof JsonMembers members) {
            return members.get(step);
        }
        return value instanceof Items items ? items.values().get(Integer.parseInt(step)) : null;
    }
}

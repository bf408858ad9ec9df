package dev.dateline.export.annotations.labelstudio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of JSON; {@code null} in JSON is null, and as a member or item is not there. */
sealed interface Json {

    /** A string. */
    record Text(String value) implements Json {}

    /** A number, true or false, as it is written. */
    record Word(String written) implements Json {}

    /** An array. */
    record Items(List<Json> values) implements Json {}

    /** An object. */
    record Members(Map<String, Json> values) implements Json {

        @Nullable
        Json get(String name) {
            return values.get(name);
        }

        boolean has(String name) {
            return values.containsKey(name);
        }

        /** A member that is an object; null if there is none. */
        @Nullable
        Members object(String name) {
            return values.get(name) instanceof Members members ? members : null;
        }

        /** A member that is a string, a number, true or false; null if there is none. */
        @Nullable
        String text(String name) {
            return Json.text(values.get(name));
        }

        boolean isTrue(String name) {
            return values.get(name) instanceof Word word && word.written().equals("true");
        }

        /** The objects in a member that is an array. */
        List<Members> objects(String name) {
            return Json.items(values.get(name)).stream()
                    .filter(Members.class::isInstance)
                    .map(Members.class::cast)
                    .toList();
        }

        /** The strings in a member that is an array, or the one that it is. */
        List<String> texts(String name) {
            Json value = values.get(name);
            return (value instanceof Text ? List.of(value) : Json.items(value))
                    .stream()
                            .filter(Text.class::isInstance)
                            .map(each -> ((Text) each).value())
                            .toList();
        }
    }

    /** The items of an array; none of anything else. */
    static List<Json> items(@Nullable Json value) {
        return value instanceof Items items ? items.values() : List.of();
    }

    /** A string, number, true or false as text; null for anything else. */
    static @Nullable String text(@Nullable Json value) {
        if (value instanceof Text text) {
            return text.value();
        }
        return value instanceof Word word ? word.written() : null;
    }
}

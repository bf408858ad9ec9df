package dev.dateline.export.html.markup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON that can stand in a script: no character in it means anything to HTML or ends a line in JavaScript. */
public final class JsonText {

    private static final String SPELLED = "\"\\<>&'\u2028\u2029\u007f";

    private JsonText() {}

    /**
     * Writes a value.
     *
     * @param value a text, a number, a list, or a map with texts for keys, in the order to write them in
     * @return the value as JSON, in one line
     * @throws IllegalArgumentException if it is something else
     */
    public static String of(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Number) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> of(each.getKey()) + ":" + of(each.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        throw new IllegalArgumentException("there is no JSON for " + value.getClass());
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || SPELLED.indexOf(c) >= 0) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}

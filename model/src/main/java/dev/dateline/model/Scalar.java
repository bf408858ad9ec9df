package dev.dateline.model;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A JSON value that is neither an object nor an array.
 *
 * @param value the characters of a string, or a number, {@code true}, {@code false} or {@code null} as it is written
 * @param isText whether it is a string
 */
public record Scalar(String value, boolean isText) implements Serializable {

    static Scalar text(String characters) {
        return new Scalar(characters, true);
    }

    /** A number, {@code true} or {@code false}. */
    static Scalar literal(String written) {
        return new Scalar(written, false);
    }

    static Scalar number(int number) {
        return literal(Integer.toString(number));
    }

    /** The scalar that a value is, or what a value of several parts is called. */
    static Scalar of(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return text(text.value());
        } else if (value instanceof JsonValue.Decimal number) {
            return literal(number.written());
        } else if (value instanceof JsonValue.Flag flag) {
            return literal(Boolean.toString(flag.value()));
        }
        throw new IllegalArgumentException(value.kind() + " is not replaced as a whole");
    }

    /** The value, at a place. */
    JsonValue at(long place) {
        if (isText) {
            return new JsonValue.Text(place, value);
        }
        return switch (value) {
            case "true", "false" -> new JsonValue.Flag(place, Boolean.parseBoolean(value));
            default -> new JsonValue.Decimal(place, value);
        };
    }

    /**
     * The value as it is written in JSON.
     *
     * @return for example {@code "en-GB"}, with its quotation marks, or {@code 4700}
     */
    @Override
    public String toString() {
        if (!isText) {
            return value;
        }
        String quoted = "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(value)) + "\"";
        return StandardCharsets.UTF_8.newEncoder().canEncode(quoted) ? quoted : withoutSurrogates(quoted);
    }

    /** Halves of pairs cannot be written in UTF-8. */
    private static String withoutSurrogates(String json) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            escaped.append(Character.isSurrogate(c) ? String.format(Locale.ROOT, "\\u%04X", (int) c) : c);
        }
        return escaped.toString();
    }
}

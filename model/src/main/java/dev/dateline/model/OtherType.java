package dev.dateline.model;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What to write for a value of one type of JSON where another belongs: the value itself where it is certain. */
final class OtherType {

    private static final Set<String> DATES = Set.of("published", "modified", "when");
    private static final Set<String> AMOUNTS = Set.of("low", "best", "high");
    private static final int MAX_SHOWN = 60;

    private OtherType() {}

    /**
     * Where a string belongs.
     *
     * @param rule what the string would have to obey
     */
    static Remedy string(JsonValue value, String field, Consumer<String> rule) {
        String written = value instanceof JsonValue.Decimal number ? number.written() : "";
        String moment = DATES.contains(field) ? WrittenDate.epoch(written) : null;
        String meant = moment == null ? written : moment;
        return obeys(meant, rule) ? Remedy.write(Scalar.text(meant)) : Remedy.of("write a string");
    }

    private static boolean obeys(String text, Consumer<String> rule) {
        if (text.isEmpty() || text.length() > MAX_SHOWN) {
            return false;
        }
        try {
            rule.accept(text);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** Where a number belongs. */
    static Remedy number(JsonValue value, String field) {
        if (!(value instanceof JsonValue.Text text)) {
            return Remedy.of("write a number");
        }
        if (WrittenNumber.isAmbiguous(text.value())) {
            return Remedy.of("write " + text.value().replace(".", "") + " or " + text.value() + ", whichever is meant");
        }
        String meant = WrittenNumber.meant(text.value());
        if (meant != null) {
            return Remedy.write(Scalar.literal(meant));
        }
        boolean words = AMOUNTS.contains(field) && text.value().chars().noneMatch(Character::isDigit);
        return Remedy.of(
                words
                        ? "write a number; an amount in words belongs in 'words'"
                        : "write a number in digits, without quotes, units and separators");
    }

    /** Where true or false belongs. */
    static Remedy flag(JsonValue value) {
        String meant = meantFlag(value);
        return meant == null ? Remedy.of("write true or false") : Remedy.write(Scalar.literal(meant));
    }

    private static @Nullable String meantFlag(JsonValue value) {
        String written = value instanceof JsonValue.Text text
                ? text.value()
                : value instanceof JsonValue.Decimal number ? number.written() : "";
        return switch (written) {
            case "true", "True", "TRUE", "yes", "Yes", "1" -> "true";
            case "false", "False", "FALSE", "no", "No", "0" -> "false";
            default -> null;
        };
    }

    /** Where an array of strings belongs. */
    static String strings(JsonValue value, Consumer<String> rule) {
        return value instanceof JsonValue.Text text && obeys(text.value(), rule)
                ? "write [" + Quoted.json(text.value()) + "]"
                : "write an array";
    }
}

package dev.dateline.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of single values. Each returns the value it was given, or throws {@link InvalidValueException}; none
 * trims, folds or repairs.
 */
final class Values {

    /** What SQL and Spark hold as {@code DECIMAL(38,10)}. */
    private static final int MAX_INTEGER_DIGITS = 28;

    private static final int MAX_FRACTION_DIGITS = 10;
    /** What a number is given before it is not even looked at: turning digits into a number takes quadratic time. */
    private static final int MAX_WRITTEN_LENGTH = 1000;

    private static final int MAX_ID_LENGTH = 128;
    private static final BigDecimal NINETY = BigDecimal.valueOf(90);
    private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);

    private static final Pattern MEASURE = Pattern.compile("(?![a-z0-9-]*--)[a-z0-9][a-z0-9-]*(?<!-)");
    private static final Pattern RELATION_TYPE = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

    /** Said of an empty string, before what to write instead. */
    static final String EMPTY = "an empty string is not a value; ";

    private Values() {}

    /** Any text that every output can hold: not empty, no U+0000, no unpaired surrogate. */
    static String text(String value) {
        if (value.isEmpty()) {
            throw new InvalidValueException(EMPTY + "use null for what is not known");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0) {
                throw new InvalidValueException("U+0000 at code point " + value.codePointCount(0, i)
                        + " cannot be held by any output; remove the character");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isSurrogatePair(c, i + 1 < value.length() ? value.charAt(i + 1) : 0)) {
                    throw new InvalidValueException(
                            String.format(Locale.ROOT, "unpaired surrogate U+%04X at code point ", (int) c)
                                    + value.codePointCount(0, i) + "; write both halves of the pair or remove it");
                }
                i++;
            }
        }
        return value;
    }

    /** Looked at character by character: ids are what articles have most of. */
    static String id(String value) {
        boolean right = !value.isEmpty() && value.length() <= MAX_ID_LENGTH && isLetterOrDigit(value.charAt(0));
        for (int i = 1; right && i < value.length(); i++) {
            char c = value.charAt(i);
            right = isLetterOrDigit(c) || c == '.' || c == '_' || c == '~' || c == '-';
        }
        if (!right) {
            throw new InvalidValueException(Quoted.of(text(value)) + " is not an id; write 1 to 128 letters, digits,"
                    + " '.', '_', '~' or '-', the first a letter or digit");
        }
        return value;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static String measure(String value) {
        return matching(MEASURE, value, "a measure", "lower-case words joined by '-', such as 'people-rescued'");
    }

    static String relationType(String value) {
        return matching(RELATION_TYPE, value, "a relation type", "a lowerCamelCase word such as 'memberOf'");
    }

    static String countryCode(String value) {
        return matching(
                COUNTRY_CODE, value, "a country code", "two capital letters (ISO 3166-1 alpha-2), such as 'FR'");
    }

    /** A word, {@code percent}, an ISO 4217 code or a UCUM code: any text without white space. */
    static String unit(String value) {
        text(value);
        if (value.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            throw new InvalidValueException(
                    Quoted.of(value) + " is not a unit; a unit is 'person', 'percent', a currency"
                            + " code (EUR), a UCUM code (km2) or one word, without white space");
        }
        return value;
    }

    /** A well-formed BCP 47 language tag. */
    static String language(String value) {
        return LanguageTag.require(text(value));
    }

    /** An absolute http or https IRI. */
    static String webIri(String value) {
        return WebIri.require(text(value));
    }

    /** A decimal as it is written in JSON, under the same rules. */
    static BigDecimal decimal(String written) {
        if (written.length() > MAX_WRITTEN_LENGTH) {
            throw new InvalidValueException("the number is written with more than " + MAX_WRITTEN_LENGTH
                    + " characters; outputs hold DECIMAL(38,10)");
        }
        try {
            return decimal(new BigDecimal(written));
        } catch (NumberFormatException e) {
            throw new InvalidValueException("the number's exponent is out of range; outputs hold DECIMAL(38,10)");
        }
    }

    /**
     * A decimal of at most 28 digits before and 10 after the point, in its one normal form: no trailing zeros after
     * the point, no exponent, so that numbers of equal value are equal objects.
     */
    static BigDecimal decimal(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if ((long) value.precision() - value.scale() > MAX_INTEGER_DIGITS) {
            throw new InvalidValueException("the number has more than " + MAX_INTEGER_DIGITS
                    + " digits before the point; outputs hold DECIMAL(38,10)");
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > MAX_FRACTION_DIGITS) {
            throw new InvalidValueException("the number has more than " + MAX_FRACTION_DIGITS
                    + " digits after the point; outputs hold DECIMAL(38,10)");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal latitude(BigDecimal value) {
        return degrees(value, NINETY, "latitude");
    }

    static BigDecimal longitude(BigDecimal value) {
        return degrees(value, HALF_TURN, "longitude");
    }

    private static BigDecimal degrees(BigDecimal value, BigDecimal limit, String name) {
        BigDecimal degrees = decimal(value);
        if (degrees.abs().compareTo(limit) > 0) {
            throw new InvalidValueException(degrees.toPlainString() + " is not a " + name + "; it lies between -"
                    + limit + " and " + limit + " degrees");
        }
        return degrees;
    }

    static @Nullable String optionalText(@Nullable String value) {
        return value == null ? null : text(value);
    }

    /** A set kept in the order it was written: nothing is there twice. */
    static <T> List<T> distinct(List<T> values, String what) {
        List<T> copy = List.copyOf(values);
        if (copy.size() > 1 && new HashSet<>(copy).size() < copy.size()) {
            throw new InvalidValueException(what + " holds a value twice; write it once");
        }
        return copy;
    }

    private static String matching(Pattern pattern, String value, String what, String right) {
        text(value);
        if (!pattern.matcher(value).matches()) {
            throw new InvalidValueException(Quoted.of(value) + " is not " + what + "; write " + right);
        }
        return value;
    }
}

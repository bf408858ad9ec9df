package dev.dateline.model;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The rules of single values. Each returns the value it was given, or throws {@link InvalidValueException}; none
 * trims, folds or repairs. They look at characters one by one: most of what articles hold passes here.
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

    private Values() {}

    /** Any text that every output can hold and a reader can see: not blank, no U+0000, no unpaired surrogate. */
    static String text(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                i += requireUsable(value, i, c);
            }
        }
        if (Blanks.isBlank(value)) {
            throw new InvalidValueException(
                    FindingKind.BLANK,
                    (value.isEmpty() ? "an empty string" : "a string in which nothing can be seen")
                            + " is not a value");
        }
        return value;
    }

    /** How many chars belong to the character at an index, besides the first. */
    private static int requireUsable(String value, int index, char c) {
        if (c == 0) {
            throw new InvalidValueException(
                    FindingKind.UNUSABLE_CHARACTER,
                    "U+0000 at code point " + value.codePointCount(0, index)
                            + " cannot be held by any output; remove the character");
        }
        if (!Character.isSurrogatePair(c, index + 1 < value.length() ? value.charAt(index + 1) : 0)) {
            throw new InvalidValueException(
                    FindingKind.UNUSABLE_CHARACTER,
                    String.format(Locale.ROOT, "unpaired surrogate U+%04X at code point ", (int) c)
                            + value.codePointCount(0, index) + "; write both halves of the pair or remove it");
        }
        return 1;
    }

    static String id(String value) {
        boolean right = !value.isEmpty() && value.length() <= MAX_ID_LENGTH && isLetterOrDigit(value.charAt(0));
        for (int i = 1; right && i < value.length(); i++) {
            char c = value.charAt(i);
            right = isLetterOrDigit(c) || c == '.' || c == '_' || c == '~' || c == '-';
        }
        return require(
                right,
                value,
                FindingKind.INVALID_ID,
                " is not an id; write 1 to 128 letters, digits, '.', '_', '~' or '-', the first a letter or digit");
    }

    static String measure(String value) {
        return require(
                isMeasure(value),
                value,
                FindingKind.INVALID_MEASURE,
                " is not a measure",
                Spelling::measure,
                "write lower-case words joined by '-', such as 'people-rescued'");
    }

    static boolean isMeasure(String value) {
        boolean afterHyphen = true;
        boolean right = true;
        for (int i = 0; right && i < value.length(); i++) {
            char c = value.charAt(i);
            right = c == '-' ? !afterHyphen : isLower(c) || isDigit(c);
            afterHyphen = c == '-';
        }
        return right && !afterHyphen;
    }

    static String relationType(String value) {
        return require(
                isRelationType(value),
                value,
                FindingKind.INVALID_RELATION_TYPE,
                " is not a relation type",
                Spelling::relationType,
                "write a lowerCamelCase word such as 'memberOf'");
    }

    static boolean isRelationType(String value) {
        boolean right = !value.isEmpty() && isLower(value.charAt(0));
        for (int i = 1; right && i < value.length(); i++) {
            right = isLetterOrDigit(value.charAt(i));
        }
        return right;
    }

    static String countryCode(String value) {
        boolean right = value.length() == 2 && isUpper(value.charAt(0)) && isUpper(value.charAt(1));
        return require(
                right,
                value,
                FindingKind.INVALID_COUNTRY_CODE,
                " is not a country code",
                Countries::meant,
                "write two capital letters (ISO 3166-1 alpha-2), such as 'FR'");
    }

    /** A word, {@code percent}, an ISO 4217 code or a UCUM code: any text without white space. */
    static String unit(String value) {
        text(value);
        boolean right = true;
        for (int i = 0; right && i < value.length(); i++) {
            char c = value.charAt(i);
            right = !Character.isWhitespace(c) && !Character.isSpaceChar(c);
        }
        return require(
                right,
                value,
                FindingKind.INVALID_UNIT,
                " is not a unit",
                Spelling::unit,
                "a unit is 'person', 'percent', a currency code (EUR), a UCUM code (km2) or one word, without white"
                        + " space");
    }

    /** A well-formed BCP 47 language tag. */
    static String language(String value) {
        return LanguageTag.require(value);
    }

    /** A decimal as it is written in JSON; its rule is not looked at. */
    static BigDecimal parsed(String written) {
        if (written.length() > MAX_WRITTEN_LENGTH) {
            throw new InvalidValueException(
                    FindingKind.INVALID_NUMBER,
                    "the number is written with more than " + MAX_WRITTEN_LENGTH
                            + " characters; outputs hold DECIMAL(38,10)");
        }
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            throw new InvalidValueException(
                    FindingKind.INVALID_NUMBER, "the number's exponent is out of range; outputs hold DECIMAL(38,10)");
        }
    }

    /** A decimal of at most 28 digits before and 10 after the point. */
    static BigDecimal decimal(BigDecimal value) {
        if (hasTooManyIntegerDigits(value)) {
            throw tooManyDigits(MAX_INTEGER_DIGITS, "before");
        }
        if (value.scale() > MAX_FRACTION_DIGITS
                && value.stripTrailingZeros().scale() > MAX_FRACTION_DIGITS
                && value.signum() != 0) {
            throw tooManyDigits(MAX_FRACTION_DIGITS, "after");
        }
        return value;
    }

    private static boolean hasTooManyIntegerDigits(BigDecimal value) {
        return value.signum() != 0 && (long) value.precision() - value.scale() > MAX_INTEGER_DIGITS;
    }

    private static InvalidValueException tooManyDigits(int most, String where) {
        return new InvalidValueException(
                FindingKind.INVALID_NUMBER,
                "the number has more than " + most + " digits " + where + " the point; outputs hold DECIMAL(38,10)");
    }

    /**
     * A decimal in its one normal form: no trailing zeros after the point, no exponent, so that numbers of equal value
     * are equal objects. One that breaks the rule of decimals is left as it is.
     */
    static BigDecimal normalForm(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (value.scale() == 0 || hasTooManyIntegerDigits(value)) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal optionalNormalForm(@Nullable BigDecimal value) {
        return value == null ? null : normalForm(value);
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
            throw new InvalidValueException(
                    FindingKind.INVALID_NUMBER,
                    degrees.toPlainString() + " is not a " + name + "; it lies between -" + limit + " and " + limit
                            + " degrees");
        }
        return degrees;
    }

    /** Requires a value to be right; one that no field can have is told so first. */
    static String require(boolean right, String value, FindingKind kind, String problem) {
        if (!right) {
            throw new InvalidValueException(kind, Quoted.of(text(value)) + problem);
        }
        return value;
    }

    /**
     * Requires a value to be right.
     *
     * @param meant finds what was meant; null if there is doubt
     * @param advice what to write in general
     */
    static String require(boolean right, String value, FindingKind kind, String problem, Meaning meant, String advice) {
        if (right) {
            return value;
        }
        String likely = meant.of(text(value));
        String wrong = Quoted.of(value) + problem;
        throw new InvalidValueException(
                kind, likely == null ? Remedy.of(wrong + "; " + advice) : Remedy.meant(wrong, likely));
    }

    /** Finds what was meant by a value that is wrong. */
    interface Meaning {
        @Nullable
        String of(String value);
    }

    private static boolean isLetterOrDigit(char c) {
        return isLower(c) || isUpper(c) || isDigit(c);
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

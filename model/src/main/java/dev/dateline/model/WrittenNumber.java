package dev.dateline.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What number a text means, where there is no doubt: "4,700", "1.5 million", "1 200,5". Immutable and thread-safe. */
final class WrittenNumber {

    private static final int MAX_LENGTH = 60;
    private static final String SPACE = "[ \\u00A0\\u2009\\u202F'\\u2019_]";
    private static final Pattern SCALED =
            Pattern.compile("(.*\\d)\\s*(hundred|thousand|million|billion|trillion|mn|bn|trn)");
    private static final Map<String, Integer> POWERS = Map.of(
            "hundred", 2, "thousand", 3, "million", 6, "mn", 6, "billion", 9, "bn", 9, "trillion", 12, "trn", 12);
    /** Could be thousands or a fraction, as whoever wrote it is used to. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private static final Pattern HEXADECIMAL = Pattern.compile("(-?)0x([0-9a-f]{1,12})");

    /** A way to write numbers; the first group is what stands before the fraction, the second the fraction. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(\\d+)(?:\\.(\\d+))?"),
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?"),
            Pattern.compile("(\\d{1,3}(?:" + SPACE + "\\d{3})+)(?:[.,](\\d+))?"),
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+),(\\d+)"),
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3}){2,})()"),
            Pattern.compile("(\\d+),(\\d{1,2}|\\d{4,})"),
            Pattern.compile("(0),(\\d+)"),
            Pattern.compile("()\\.(\\d+)"));

    private WrittenNumber() {}

    /** The number as JSON has it, without an exponent; null if there is doubt. */
    static @Nullable String meant(String text) {
        String written = Blanks.strip(text).toLowerCase(Locale.ROOT);
        if (written.length() > MAX_LENGTH) {
            return null;
        }
        boolean negative = !written.isEmpty() && "-\u2212\u2013".indexOf(written.charAt(0)) >= 0;
        String digits = negative || written.startsWith("+") ? written.substring(1) : written;
        BigDecimal number =
                unsigned(digits.endsWith("%") ? Blanks.strip(digits.substring(0, digits.length() - 1)) : digits);
        if (number == null) {
            return null;
        }
        try {
            return Values.normalForm(Values.decimal(negative ? number.negate() : number))
                    .toPlainString();
        } catch (InvalidValueException e) {
            return null;
        }
    }

    /** Whether a full stop may divide thousands or a fraction. */
    static boolean isAmbiguous(String text) {
        return AMBIGUOUS.matcher(text).matches();
    }

    private static @Nullable BigDecimal unsigned(String digits) {
        Matcher scaled = SCALED.matcher(digits);
        if (scaled.matches()) {
            BigDecimal number = unsigned(scaled.group(1));
            return number == null ? null : number.scaleByPowerOfTen(POWERS.getOrDefault(scaled.group(2), 0));
        }
        Matcher hexadecimal = HEXADECIMAL.matcher(digits);
        if (hexadecimal.matches()) {
            return BigDecimal.valueOf(Long.parseLong(hexadecimal.group(2), 16));
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(digits);
            if (matcher.matches() && !isAmbiguous(digits)) {
                String fraction = matcher.group(2);
                return new BigDecimal(matcher.group(1).replaceAll("\\D", "") + "."
                        + (fraction == null || fraction.isEmpty() ? "0" : fraction));
            }
        }
        return null;
    }
}

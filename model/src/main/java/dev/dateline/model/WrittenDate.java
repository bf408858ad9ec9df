package dev.dateline.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What date is meant by a text that is none in EDTF, where there is no doubt, and what is odd about it: the forms that
 * content management systems, spreadsheets and mail write. Immutable and thread-safe.
 */
final class WrittenDate {

    private static final int MAX_LENGTH = 60;
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final String MONTH = "(" + MONTHS.replace(' ', '|') + ")[a-z]*\\.?";

    /** One oddity of a form, and the form without it. */
    private record Rule(String oddity, Pattern pattern, UnaryOperator<MatchedText> plain) {
        static Rule of(String oddity, String pattern, String replacement) {
            return new Rule(
                    oddity,
                    Pattern.compile(pattern, Pattern.CASE_INSENSITIVE),
                    matched -> matched.replaced(replacement));
        }
    }

    /** A text, and what a pattern found in it. */
    private record MatchedText(String text, @Nullable MatchResult match, Pattern pattern) {
        MatchedText replaced(String replacement) {
            return new MatchedText(pattern.matcher(text).replaceFirst(replacement), null, pattern);
        }

        /** The three groups as year, month and day, by their numbers. */
        MatchedText day(int year, int month, int day) {
            if (match == null) {
                return this;
            }
            int number = month(match.group(month));
            String written = String.format(
                    Locale.ROOT, "%s-%02d-%02d", match.group(year), number, Integer.parseInt(match.group(day)));
            return new MatchedText(
                    text.substring(0, match.start()) + written + text.substring(match.end()), null, pattern);
        }

        private static int month(String written) {
            int name = MONTHS.indexOf(written.toLowerCase(Locale.ROOT));
            return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : name / 4 + 1;
        }
    }

    /** In this order, each of them once: what one leaves is what the next one looks at. */
    private static final List<Rule> RULES = List.of(
            Rule.of("it has blanks around it", "^(?=\\s|.*\\s$)\\s*(.*?)\\s*$", "$1"),
            Rule.of("it names the day of the week", "^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+", ""),
            named("(\\d{1,2})\\.? " + MONTH + ",? (\\d{4})", 3, 2, 1),
            named(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})", 3, 1, 2),
            numbers("its parts are divided by slashes", "(?<!\\d)(\\d{4})/(\\d{1,2})/(\\d{1,2})", 1, 2, 3),
            numbers("its day comes first", "^(1[3-9]|2\\d|3[01])[/-](\\d{1,2})[/-](\\d{4})", 3, 2, 1),
            numbers("its month comes first", "^(\\d{1,2})[/-](1[3-9]|2\\d|3[01])[/-](\\d{4})", 3, 1, 2),
            numbers("its day comes first", "^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", 3, 2, 1),
            numbers("its parts are divided by full stops", "^(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})", 1, 2, 3),
            numbers("it has no hyphens", "^(\\d{4})(\\d{2})(\\d{2})(?=$|t)", 1, 2, 3),
            numbers(
                    "a month or day has one digit",
                    "^(\\d{4})-(?=\\d-|\\d\\d-\\d(?!\\d))(\\d{1,2})-(\\d{1,2})",
                    1,
                    2,
                    3),
            Rule.of("its month has one digit", "^(\\d{4})-(\\d)$", "$1-0$2"),
            Rule.of("its day is not told", "^(\\d{4}-\\d{2})-(?:xx|00|\\?\\?)$", "$1"),
            Rule.of("its month is not told", "^(\\d{4})-(?:xx|00|\\?\\?)(?:-(?:xx|00|\\?\\?))?$", "$1"),
            Rule.of(
                    "'about' is written ~, at the end",
                    "^(?:circa|ca\\.?|c\\.|about|around|~) ?(\\d{4}(?:-\\d{2}){0,2})$",
                    "$1~"),
            Rule.of("it has a blank instead of T", "^(\\d{4}-\\d{2}-\\d{2})\\s+(?=\\d)", "$1T"),
            Rule.of("its T is small", "^(\\d{4}-\\d{2}-\\d{2})(?-i:t)", "$1T"),
            Rule.of("its time has no colons", "T(\\d{2})(\\d{2})(\\d{2})", "T$1:$2:$3"),
            Rule.of("its hour has one digit", "T(\\d):", "T0$1:"),
            Rule.of("it has a fraction of a second", "(T\\d{2}:\\d{2}:\\d{2})[.,]\\d+", "$1"),
            Rule.of("it has no seconds", "(T\\d{2}:\\d{2})(?!:\\d|\\d)", "$1:00"),
            Rule.of("its zone is written otherwise", "(T\\d{2}:\\d{2}:\\d{2})(?: ?(?:utc|gmt)| z|(?-i:z))$", "$1Z"),
            Rule.of("its offset has a blank before it", "(T\\d{2}:\\d{2}:\\d{2}) ([+-])", "$1$2"),
            Rule.of("its offset has no colon", "(T.*[+-]\\d{2})(\\d{2})$", "$1:$2"),
            Rule.of("a day has no offset", "^(\\d{4}-\\d{2}-\\d{2})(?:z|[+-]\\d{2}:\\d{2})$", "$1"),
            Rule.of("an interval has a slash", "^(\\d{4}) ?- ?(\\d{4})$", "$1/$2"),
            Rule.of(
                    "an interval has a slash",
                    "^(\\d{4}(?:-\\d{2}){0,2}) ?(?:\\.\\.|--|\u2013|to| - ) ?(\\d{4}(?:-\\d{2}){0,2})$",
                    "$1/$2"),
            Rule.of("its hyphens are dashes", "^(\\d{4})[\u2010-\u2015](\\d{2})[\u2010-\u2015](\\d{2})", "$1-$2-$3"));

    private static final Pattern EITHER = Pattern.compile("(0?[1-9]|1[0-2])[/-](0?[1-9]|1[0-2])[/-](\\d{4})");
    private static final Pattern SECONDS = Pattern.compile("\\d{10}");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");

    private WrittenDate() {}

    private static Rule named(String pattern, int year, int month, int day) {
        return numbers("its month is a word", "^" + pattern, year, month, day);
    }

    private static Rule numbers(String oddity, String pattern, int year, int month, int day) {
        return new Rule(
                oddity, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), matched -> matched.day(year, month, day));
    }

    /**
     * What is odd and what is meant; null if there is doubt.
     *
     * @param wrong the beginning of the message
     */
    static @Nullable Remedy remedy(String wrong, String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        String epoch = epoch(Blanks.strip(text));
        if (epoch != null) {
            return Remedy.meant(wrong + "it counts seconds from 1970)", epoch);
        }
        Matcher either = EITHER.matcher(text);
        if (either.matches() && !either.group(1).equals(either.group(2))) {
            String one = padded(either.group(3), either.group(2), either.group(1));
            String other = padded(either.group(3), either.group(1), either.group(2));
            return Remedy.of(wrong + "its month may be the first or the second part); write '" + one + "' or '" + other
                    + "', whichever is meant");
        }
        return plain(wrong, text);
    }

    private static String padded(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toString();
    }

    private static @Nullable Remedy plain(String wrong, String text) {
        String plain = text;
        String oddity = null;
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(plain);
            if (matcher.find()) {
                oddity = oddity == null ? rule.oddity() : oddity + ", and " + rule.oddity();
                plain = rule.plain()
                        .apply(new MatchedText(plain, matcher.toMatchResult(), rule.pattern()))
                        .text();
            }
        }
        return oddity != null && Edtf.isRight(plain) ? Remedy.meant(wrong + oddity + ")", plain) : null;
    }

    /** The moment that a number of seconds or milliseconds from 1970 on stands for; null if it is none. */
    static @Nullable String epoch(String number) {
        boolean seconds = SECONDS.matcher(number).matches();
        if (!seconds && !MILLISECONDS.matcher(number).matches()) {
            return null;
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(number) / (seconds ? 1 : 1000))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}

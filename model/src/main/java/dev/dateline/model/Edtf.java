package dev.dateline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as it is known, in EDTF (ISO 8601-2): level 0 plus {@code ~} (approximate), {@code ?} (uncertain)
 * and open intervals. {@code 2031}, {@code 2031-05}, {@code 2031-05-04}, {@code 2031-05-04T10:30:00Z},
 * {@code 2031-05~}, {@code 2031/2032}, {@code ../2031-05}.
 *
 * <p>The text is kept as it was written and is all that equality looks at. Years run from 0001 to 9999: neither SQL nor
 * {@code xsd:date} in all its versions has a year 0000.
 *
 * <p>Immutable and thread-safe.
 */
public final class Edtf {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?]?");
    private static final Pattern DATE_TIME =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2}):(\\d{2})(Z|[+-]\\d{2}(?::\\d{2})?)?");
    private static final String OPEN = "..";

    /** The first and the last day a date can mean. */
    private record Days(LocalDate first, LocalDate last) {}

    private final String text;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;

    private Edtf(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Reads a date.
     *
     * @param text the date
     * @return the date
     * @throws InvalidValueException if it is not one of the forms above, names a day that does not exist, or is an
     *     interval that ends before it begins or is open at both ends
     */
    public static Edtf parse(String text) {
        try {
            return right(text);
        } catch (DateTimeException e) {
            String wrong = Quoted.of(Values.text(text)) + " is not a date (";
            Remedy remedy = WrittenDate.remedy(wrong, text);
            throw new InvalidValueException(
                    FindingKind.INVALID_DATE,
                    remedy == null
                            ? Remedy.of(wrong + e.getMessage() + "); write EDTF such as 2031, 2031-05, 2031-05-04,"
                                    + " 2031-05-04T10:30:00Z, 2031-05~, 2031/2032 or ../2031-05")
                            : remedy);
        }
    }

    /** Whether a text is a date. */
    static boolean isRight(String text) {
        try {
            right(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Edtf right(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text, text.substring(0, slash), text.substring(slash + 1));
        }
        Days days = text.indexOf('T') < 0 ? date(text) : dateTime(text);
        return new Edtf(text, days.first(), days.last());
    }

    private static Edtf interval(String text, String start, String end) {
        Days from = start.equals(OPEN) ? null : date(start);
        Days to = end.equals(OPEN) ? null : date(end);
        if (from == null && to == null) {
            throw new DateTimeException("it is open at both ends and says nothing");
        }
        if (from != null && to != null && from.first().isAfter(to.last())) {
            throw new DateTimeException("the interval ends before it begins");
        }
        return new Edtf(text, from == null ? null : from.first(), to == null ? null : to.last());
    }

    private static Days date(String text) {
        LocalDate day = plainDay(text);
        return day == null ? anyDate(text) : new Days(day, day);
    }

    /** The day of the commonest form, such as 2031-05-04, if it is in every month; null for any other text. */
    private static @Nullable LocalDate plainDay(String text) {
        boolean plain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        int digits = 0;
        for (int i = 0; plain && i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != 4 && i != 7) {
                plain = c >= '0' && c <= '9';
                digits = 10 * digits + c - '0';
            }
        }
        int month = digits / 100 % 100;
        int day = digits % 100;
        boolean everywhere = plain && digits >= 10000 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
        return everywhere ? LocalDate.of(digits / 10000, month, day) : null;
    }

    private static Days anyDate(String text) {
        Matcher m = matching(DATE, text);
        int year = year(m.group(1));
        if (m.group(2) == null) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, within(1, 12, m.group(2), "month"));
        return m.group(3) == null ? new Days(month.atDay(1), month.atEndOfMonth()) : day(month, m.group(3));
    }

    private static Days dateTime(String text) {
        Matcher m = matching(DATE_TIME, text);
        within(0, 23, m.group(4), "hour");
        within(0, 59, m.group(5), "minute");
        within(0, 59, m.group(6), "second");
        if (m.group(7) != null) {
            requireOffset(m.group(7));
        }
        return day(YearMonth.of(year(m.group(1)), within(1, 12, m.group(2), "month")), m.group(3));
    }

    private static Days day(YearMonth month, String digits) {
        if (!month.isValidDay(Integer.parseInt(digits))) {
            throw new DateTimeException(month + " has no day " + digits);
        }
        LocalDate day = month.atDay(Integer.parseInt(digits));
        return new Days(day, day);
    }

    private static int within(int least, int most, String digits, String what) {
        int number = Integer.parseInt(digits);
        if (number < least || number > most) {
            throw new DateTimeException("there is no " + what + " " + digits);
        }
        return number;
    }

    private static void requireOffset(String offset) {
        try {
            ZoneOffset.of(offset);
        } catch (DateTimeException e) {
            throw new DateTimeException("there is no offset " + offset, e);
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (year == 0) {
            throw new DateTimeException("there is no year 0000");
        }
        return year;
    }

    private static Matcher matching(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException("no known form");
        }
        return matcher;
    }

    /**
     * The date as it was written.
     *
     * @return the EDTF string
     */
    public String text() {
        return text;
    }

    /**
     * The first day it can mean. A date-time counts as the day it names, in the offset it is written in; {@code ~} and
     * {@code ?} do not widen it.
     *
     * @return the day, or null if the interval is open at its start
     */
    public @Nullable LocalDate earliest() {
        return earliest;
    }

    /**
     * The last day it can mean.
     *
     * @return the day, or null if the interval is open at its end
     */
    public @Nullable LocalDate latest() {
        return latest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edtf date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}

package dev.dateline.export.rdf.quickstatements;

import dev.dateline.model.Edtf;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as Wikidata has them: a year, a month or a day. It knows neither hours nor, in this notation, "perhaps" and
 * "about", so of a date with these nothing is made.
 */
final class Time {

    private static final String POINT_IN_TIME = "P585";
    private static final String START = "P580";
    private static final String END = "P582";

    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T[^~?]*)?)?)?");

    private Time() {}

    /** A date as a value, such as {@code +2031-05-04T00:00:00Z/11}; null if Wikidata cannot hold it. */
    static @Nullable String value(String date) {
        Matcher plain = PLAIN.matcher(date);
        if (!plain.matches()) {
            return null;
        }
        String month = plain.group(2);
        String day = plain.group(3);
        int precision = day != null ? 11 : month != null ? 10 : 9;
        return "+" + plain.group(1) + "-" + (month == null ? "00" : month) + "-" + (day == null ? "00" : day)
                + "T00:00:00Z/" + precision;
    }

    /**
     * When something holds, as qualifiers of a command, each after a tab: a point in time, or a start, an end or both.
     *
     * @return empty if there is no date; null if Wikidata cannot hold it
     */
    static @Nullable String qualifiers(@Nullable Edtf when) {
        if (when == null) {
            return "";
        }
        String[] ends = when.text().split("/", -1);
        if (ends.length == 1) {
            return qualifier(POINT_IN_TIME, ends[0]);
        }
        String start = isOpen(ends[0]) ? "" : qualifier(START, ends[0]);
        String end = isOpen(ends[1]) ? "" : qualifier(END, ends[1]);
        return start == null || end == null ? null : start + end;
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static @Nullable String qualifier(String property, String date) {
        String value = value(date);
        return value == null ? null : "\t" + property + "\t" + value;
    }
}

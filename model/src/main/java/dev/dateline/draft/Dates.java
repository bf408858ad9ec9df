package dev.dateline.draft;

import dev.dateline.model.Edtf;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates. A day without its year is passed over and has no date: nobody gave the year. A day of the week has one if it
 * is known when the text was published.
 */
final class Dates {

    /**
     * A date that was found.
     *
     * @param date the date, or null if the text does not give all of it
     * @param from the index of its first token
     * @param to the index after its last token
     */
    record Found(@Nullable Edtf date, int from, int to) {}

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int DAYS = 31;

    private final Map<String, String> months;
    private final Map<String, String> weekdays;
    private final Set<String> beforeYear;
    private final Set<String> notAt;
    private final Set<String> toCome;
    private final Set<String> of;
    private final Set<String> joints;

    Dates(Lexicon lexicon) {
        this.months = lexicon.meanings("months");
        this.weekdays = lexicon.meanings("weekdays");
        this.beforeYear = lexicon.words("year after");
        this.notAt = lexicon.words("not at a date");
        this.toCome = lexicon.words("to come");
        this.of = lexicon.words("of");
        this.joints = lexicon.meanings("range words").keySet();
    }

    /** Every date of a sentence, in its order. */
    List<Found> in(Line line, @Nullable LocalDate published) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Found date = at(line, i, published);
            if (date != null) {
                found.add(date);
                i = date.to() - 1;
            }
        }
        return found;
    }

    /** The time of what a sentence tells, if it gives one date, and not one until or since which it was so. */
    @Nullable
    Edtf timeOf(Line line, List<Found> dates) {
        List<Found> known = dates.stream().filter(each -> each.date() != null).toList();
        boolean one = known.size() == 1 && dates.size() == 1;
        return one && !notAt.contains(line.lower(known.get(0).from() - 1))
                ? known.get(0).date()
                : null;
    }

    private @Nullable Found at(Line line, int i, @Nullable LocalDate published) {
        if (isDay(line.at(i)) && (line.at(i + 1).isDash() || joints.contains(line.lower(i + 1)))) {
            Found second = isDay(line.at(i + 2)) ? dayFirst(line, i + 2) : null;
            return second == null ? null : new Found(null, i, second.to()); // "between 1 and 28 April"
        }
        Token token = line.at(i);
        if (token.isNumber()) {
            return isDay(token) ? dayFirst(line, i) : year(line, i);
        }
        if (token.isCapitalised() && months.containsKey(token.lower())) {
            return monthFirst(line, i);
        }
        return token.isCapitalised() && weekdays.containsKey(token.lower()) ? weekday(line, i, published) : null;
    }

    /** "4 March 2031", "4th of March", "2031-03-04" is a {@link #year}. */
    private @Nullable Found dayFirst(Line line, int from) {
        int to = afterDay(line, from);
        to = of.contains(line.lower(to)) ? to + 1 : to;
        boolean month = line.at(to).isCapitalised() && months.containsKey(line.lower(to));
        return month ? day(line, from, to, from, to + 1) : null;
    }

    /** "March 4, 2031", "March 2031"; a month alone is none. */
    private @Nullable Found monthFirst(Line line, int from) {
        int next = line.lower(from + 1).equals(".") ? from + 2 : from + 1;
        if (isYear(line.at(next))) {
            return found(line.at(next).text() + "-" + months.get(line.lower(from)), from, next + 1);
        }
        return isDay(line.at(next)) ? day(line, next, from, from, afterDay(line, next)) : null;
    }

    private Found day(Line line, int day, int month, int from, int end) {
        int year = line.lower(end).equals(",") ? end + 1 : end;
        if (!isYear(line.at(year))) {
            return new Found(null, from, end);
        }
        String twoDigits = line.at(day).text().length() == 1 ? "0" : "";
        return found(
                line.at(year).text() + "-" + months.get(line.lower(month)) + "-" + twoDigits
                        + line.at(day).text(),
                from,
                year + 1);
    }

    /** "in 2031", "2031-03-04". */
    private @Nullable Found year(Line line, int from) {
        if (!isYear(line.at(from))) {
            return null;
        }
        boolean iso = line.at(from + 1).isHyphen() && line.at(from + 3).isHyphen();
        if (iso && line.at(from + 1).glued() && line.at(from + 4).isNumber()) {
            return found(line.text(from, from + 5), from, from + 5);
        }
        boolean alone = !line.at(from + 1).isDash() && !line.at(from - 1).isDash();
        return alone && beforeYear.contains(line.lower(from - 1))
                ? found(line.at(from).text(), from, from + 1)
                : null;
    }

    private Found weekday(Line line, int at, @Nullable LocalDate published) {
        return new Found(published == null ? null : day(line, at, published), at, at + 1);
    }

    private Edtf day(Line line, int at, LocalDate published) {
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(weekdays.getOrDefault(line.lower(at), "1")));
        boolean future = line.tokens().subList(0, at).stream().anyMatch(each -> toCome.contains(each.lower()));
        LocalDate meant = published.with(future ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day));
        return Edtf.parse(meant.toString());
    }

    private static Found found(String date, int from, int to) {
        return new Found(exists(date) ? Edtf.parse(date) : null, from, to);
    }

    /** There are texts with a 31 June. */
    private static boolean exists(String date) {
        String[] parts = date.split("-", -1);
        try {
            if (parts.length == 3) {
                LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            } else if (parts.length == 2) {
                YearMonth.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            }
            return parts.length < 3 || date.length() == "2031-03-04".length();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int afterDay(Line line, int day) {
        Token next = line.at(day + 1);
        boolean ordinal = next.glued() && next.text().length() == 2 && next.isWord();
        return ordinal ? day + 2 : day + 1;
    }

    private static boolean isDay(Token token) {
        String text = token.text();
        boolean digits = token.isNumber() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= DAYS;
    }

    /** Whether a number can be a year: four digits and nothing between them. */
    static boolean isYear(Token token) {
        String text = token.text();
        if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The day that a text was published, if it is known to the day. */
    static @Nullable LocalDate day(@Nullable Edtf published) {
        if (published == null
                || published.text().endsWith("~")
                || published.text().endsWith("?")) {
            return null;
        }
        LocalDate earliest = published.earliest();
        return earliest != null && earliest.equals(published.latest()) ? earliest : null;
    }
}

package dev.dateline.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number an article gives, with everything that qualifies it.
 *
 * <p>"14,000 to 15,000" is a {@code low} and a {@code high}; "up to 4,700" a {@code high} alone; "at least 40" a
 * {@code low} alone; "around 600" a {@code best} that is {@code approximate}. At least one of the three is present.
 * Numbers are kept in one normal form, so that figures of equal value are equal.
 *
 * @param id unique among the figures of its article
 * @param measure what is counted or measured, a slug such as {@code people-rescued}
 * @param label the same for people, or null
 * @param subject the id of the entity the figure is about, or null
 * @param unit {@code person}, {@code percent}, an ISO 4217 or UCUM code, or a word
 * @param low the least it can be, inclusive, or null
 * @param best the figure itself, or null
 * @param high the most it can be, inclusive, or null
 * @param approximate whether the article says "around", "some", "approximately"
 * @param basis how the article comes by it, or null
 * @param attribution the article's words for the source, or null
 * @param attributedTo the id of the person, organization, group or country that is the source, or null
 * @param event the id of the event it belongs to, or null
 * @param place the id of the place or country it belongs to, or null
 * @param when the time it is for, or null
 * @param includedIn the id of the figure this one is a part of ("including"), or null
 * @param mentions where the text says so
 */
public record Figure(
        String id,
        String measure,
        @Nullable String label,
        @Nullable String subject,
        String unit,
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        boolean approximate,
        @Nullable Basis basis,
        @Nullable String attribution,
        @Nullable String attributedTo,
        @Nullable String event,
        @Nullable String place,
        @Nullable Edtf when,
        @Nullable String includedIn,
        List<Mention> mentions)
        implements Statement {

    /** Said of a figure that has no number. */
    static final String NO_NUMBER = "a figure needs at least one of low, best and high; 'up to' is a high alone,"
            + " 'at least' a low alone, anything else a best";

    /**
     * Checks every rule that can be checked without the rest of the article. Bounds out of order are not an error: see
     * {@link #isOutOfOrder()}.
     *
     * @throws InvalidValueException if one is broken
     */
    public Figure {
        Values.id(id);
        Values.measure(measure);
        Values.optionalText(label);
        Values.unit(unit);
        low = low == null ? null : Values.decimal(low);
        best = best == null ? null : Values.decimal(best);
        high = high == null ? null : Values.decimal(high);
        if (low == null && best == null && high == null) {
            throw new InvalidValueException(NO_NUMBER);
        }
        Values.optionalText(attribution);
        for (String reference : new @Nullable String[] {subject, attributedTo, event, place, includedIn}) {
            if (reference != null) {
                Values.id(reference);
            }
        }
        mentions = Values.distinct(mentions, "mentions");
    }

    /**
     * Whether the bounds contradict each other. Data sets do contain such rows; they are kept as they are.
     *
     * @return true if a low exceeds a best or high, or a best exceeds a high
     */
    public boolean isOutOfOrder() {
        return exceeds(low, best) || exceeds(low, high) || exceeds(best, high);
    }

    /**
     * Whether this figure, at its least, is larger than a whole, at its most. Figures of different units do not
     * compare.
     *
     * @param whole the figure this one is included in
     * @return true if it cannot be a part of it
     */
    public boolean isLargerThan(Figure whole) {
        return unit.equals(whole.unit)
                && exceeds(low != null ? low : best, whole.high != null ? whole.high : whole.best);
    }

    private static boolean exceeds(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) > 0;
    }
}

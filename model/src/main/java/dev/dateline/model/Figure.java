package dev.dateline.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number an article gives, with everything that qualifies it.
 *
 * <p>"14,000 to 15,000" is a {@code low} and a {@code high}; "up to 4,700" a {@code high} alone; "at least 40" a
 * {@code low} alone; "around 600" a {@code best} that is {@code approximate}; "more than 200" a {@code low} that is
 * {@code lowExclusive}. An amount in words alone, such as "dozens", is {@code words}. At least one of the four is
 * present; words may stand beside a number.
 * Numbers are kept in one normal form, so that figures of equal value are equal.
 *
 * @param id unique among the figures of its article
 * @param measure what is counted or measured, a slug such as {@code people-rescued}
 * @param label the same for people, or null
 * @param subject the id of the entity the figure is about, or null
 * @param unit {@code person}, {@code percent}, an ISO 4217 or UCUM code, or a word
 * @param low the least it can be, inclusive unless {@code lowExclusive}, or null
 * @param best the figure itself, or null
 * @param high the most it can be, inclusive unless {@code highExclusive}, or null
 * @param lowExclusive whether it is more than {@code low}, as in "more than 200"; false without a low
 * @param highExclusive whether it is less than {@code high}, as in "fewer than 50"; false without a high
 * @param words the amount in the article's words, such as "dozens" or "a third", or null
 * @param change whether it says by how much something rose or, negative, fell: no level, so in no sum and no comparison
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
        boolean lowExclusive,
        boolean highExclusive,
        @Nullable String words,
        boolean change,
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

    static final FieldList<Figure> FIELDS = FieldList.of(
            Figure.class,
            Field.word("id", Figure::id, Values::id).required(),
            Field.word("measure", Figure::measure, Values::measure).required(),
            Field.text("label", Figure::label),
            Field.word("subject", Figure::subject, Values::id).refersTo(Reference.ENTITY),
            Field.text("unit", Figure::unit, Values::unit).required(),
            Field.number("low", Figure::low, Values::decimal),
            Field.number("best", Figure::best, Values::decimal),
            Field.number("high", Figure::high, Values::decimal),
            Field.flag("lowExclusive", Figure::lowExclusive),
            Field.flag("highExclusive", Figure::highExclusive),
            Field.text("words", Figure::words),
            Field.flag("change", Figure::change),
            Field.flag("approximate", Figure::approximate),
            Field.choice("basis", Figure::basis, Basis::of, Basis::label),
            Field.text("attribution", Figure::attribution),
            Field.word("attributedTo", Figure::attributedTo, Values::id).refersTo(Reference.SOURCE),
            Field.word("event", Figure::event, Values::id).refersTo(Reference.EVENT),
            Field.word("place", Figure::place, Values::id).refersTo(Reference.PLACE),
            Field.date("when", Figure::when),
            Field.word("includedIn", Figure::includedIn, Values::id).refersTo(Reference.FIGURE),
            Field.mentions(Figure::mentions));

    /**
     * Checks every rule that can be checked without the rest of the article. Bounds out of order are not an error: see
     * {@link #isOutOfOrder()}.
     *
     * @throws InvalidValueException if one is broken
     */
    public Figure(
            String id,
            String measure,
            @Nullable String label,
            @Nullable String subject,
            String unit,
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            boolean lowExclusive,
            boolean highExclusive,
            @Nullable String words,
            boolean change,
            boolean approximate,
            @Nullable Basis basis,
            @Nullable String attribution,
            @Nullable String attributedTo,
            @Nullable String event,
            @Nullable String place,
            @Nullable Edtf when,
            @Nullable String includedIn,
            List<Mention> mentions) {
        this.id = id;
        this.measure = measure;
        this.label = label;
        this.subject = subject;
        this.unit = unit;
        this.low = Values.optionalNormalForm(low);
        this.best = Values.optionalNormalForm(best);
        this.high = Values.optionalNormalForm(high);
        this.lowExclusive = lowExclusive;
        this.highExclusive = highExclusive;
        this.words = words;
        this.change = change;
        this.approximate = approximate;
        this.basis = basis;
        this.attribution = attribution;
        this.attributedTo = attributedTo;
        this.event = event;
        this.place = place;
        this.when = when;
        this.includedIn = includedIn;
        this.mentions = List.copyOf(mentions);
        Violations violations = FIELDS.check(this);
        requireAmount(violations);
        violations.throwIfAny();
    }

    private void requireAmount(Violations violations) {
        if (low == null && best == null && high == null && words == null) {
            violations.add(
                    FindingKind.NO_AMOUNT,
                    Pointer.ROOT,
                    "a figure needs at least one of low, best, high and words; 'up to' is a high alone, 'at least' a"
                            + " low alone, an amount without a number words, anything else a best");
        }
        requireBound("lowExclusive", lowExclusive, "low", low, violations);
        requireBound("highExclusive", highExclusive, "high", high, violations);
    }

    private static void requireBound(
            String field, boolean exclusive, String bound, @Nullable BigDecimal value, Violations violations) {
        if (exclusive && value == null) {
            violations.add(
                    FindingKind.NO_BOUND,
                    Pointer.ROOT.field(field),
                    "'" + field + "' needs a " + bound + "; write the " + bound + " or leave '" + field + "' out");
        }
    }

    /**
     * Creates a figure with inclusive bounds that is no change and has no words.
     *
     * @param id as above, and so are the others
     * @param measure see above
     * @param label see above
     * @param subject see above
     * @param unit see above
     * @param low see above
     * @param best see above
     * @param high see above
     * @param approximate see above
     * @param basis see above
     * @param attribution see above
     * @param attributedTo see above
     * @param event see above
     * @param place see above
     * @param when see above
     * @param includedIn see above
     * @param mentions see above
     */
    public Figure(
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
            List<Mention> mentions) {
        this(
                id,
                measure,
                label,
                subject,
                unit,
                low,
                best,
                high,
                false,
                false,
                null,
                false,
                approximate,
                basis,
                attribution,
                attributedTo,
                event,
                place,
                when,
                includedIn,
                mentions);
    }

    /**
     * Whether the bounds contradict each other. Data sets do contain such rows; they are kept as they are.
     *
     * @return true if a low exceeds a best or high, or a best exceeds a high
     */
    public boolean isOutOfOrder() {
        return exceeds(low, best, lowExclusive)
                || exceeds(low, high, lowExclusive || highExclusive)
                || exceeds(best, high, highExclusive);
    }

    /**
     * Whether this figure, at its least, is larger than a whole, at its most. Figures of different units do not
     * compare, nor do changes.
     *
     * @param whole the figure this one is included in
     * @return true if it cannot be a part of it
     */
    public boolean isLargerThan(Figure whole) {
        return unit.equals(whole.unit)
                && !change
                && !whole.change
                && exceeds(
                        low != null ? low : best,
                        whole.high != null ? whole.high : whole.best,
                        lowExclusive || whole.highExclusive);
    }

    private static boolean exceeds(@Nullable BigDecimal a, @Nullable BigDecimal b, boolean orEquals) {
        return a != null && b != null && a.compareTo(b) > (orEquals ? -1 : 0);
    }
}

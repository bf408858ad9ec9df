package dev.dateline.draft;

import org.jspecify.annotations.Nullable;

/** What an amount counts. */
sealed interface Counting {

    /** What kind of unit it is. */
    enum Kind {
        PERSON,
        THING,
        MONEY,
        PERCENT,
        MEASURE,
        TIME
    }

    /**
     * It counts something that the words say.
     *
     * @param unit the unit as the model has it
     * @param kind its kind
     * @param noun what is counted, as a slug, or null
     * @param label the same as the text has it, or null
     * @param measure what the unit itself says is measured, or null
     * @param to the index after the last token that says so
     */
    record Counted(
            String unit,
            Kind kind,
            @Nullable String noun,
            @Nullable String label,
            @Nullable String measure,
            int to) implements Counting {

        Counted measuring(@Nullable String other, int end) {
            return new Counted(unit, kind, noun, label, other, end);
        }
    }

    /**
     * It does not say what it counts.
     *
     * @param why what is missing, for people
     */
    record Uncounted(String why) implements Counting {}
}

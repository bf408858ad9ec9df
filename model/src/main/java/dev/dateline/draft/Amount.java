package dev.dateline.draft;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much, as the words around a number have it. Which bounds there are follows from the words alone: no midpoint, no
 * best guess.
 *
 * @param low the least, or null
 * @param best the number itself, or null
 * @param high the most, or null
 * @param lowExclusive whether it is more than the low
 * @param highExclusive whether it is less than the high
 * @param words the amount in words alone, or null
 * @param approximate whether the words say "about"
 */
record Amount(
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        boolean lowExclusive,
        boolean highExclusive,
        @Nullable String words,
        boolean approximate) {

    static Amount exactly(BigDecimal value) {
        return new Amount(null, value, null, false, false, null, false);
    }

    static Amount between(BigDecimal low, BigDecimal high) {
        return new Amount(low, null, high, false, false, null, false);
    }

    static Amount inWords(String words) {
        return new Amount(null, null, null, false, false, words, false);
    }

    /**
     * The same with what a quantifier says: {@code high}, {@code low}, each perhaps {@code exclusive}, or {@code
     * approximate}. A range has its bounds already, and so do words.
     */
    Amount qualified(String effect) {
        boolean exclusive = effect.endsWith(" exclusive");
        if (effect.equals("approximate")) {
            return new Amount(low, best, high, lowExclusive, highExclusive, words, true);
        }
        if (best != null && effect.startsWith("high")) {
            return new Amount(null, null, best, false, exclusive, words, approximate);
        }
        if (best != null && effect.startsWith("low")) {
            return new Amount(best, null, null, exclusive, false, words, approximate);
        }
        return this;
    }

    /** The same below zero: what was the least is now the most. */
    Amount negated() {
        return new Amount(negated(high), negated(best), negated(low), highExclusive, lowExclusive, words, approximate);
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal value) {
        return value == null ? null : value.negate();
    }
}

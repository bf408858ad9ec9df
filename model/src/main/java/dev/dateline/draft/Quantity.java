package dev.dateline.draft;

import dev.dateline.draft.Counting.Counted;
import org.jspecify.annotations.Nullable;

/**
 * An amount of something, in a sentence.
 *
 * @param spotted how much
 * @param counted of what
 * @param whole the number, among the quantities of its sentence and counted from 0, of what it is a part of; -1 if it is
 *     the last one of the sentence before; null if it is no part
 * @param from the index of the first token that says so
 * @param to the index after the last
 */
record Quantity(Spotted spotted, Counted counted, @Nullable Integer whole, int from, int to) {

    /** Stands for the last quantity of the sentence before. */
    static final int BEFORE = -1;

    static Quantity of(Spotted spotted, Counted counted) {
        return new Quantity(spotted, counted, null, spotted.from(), Math.max(spotted.to(), counted.to()));
    }

    Quantity partOf(int other, int cueFrom, int cueTo) {
        return new Quantity(spotted, counted, other, Math.min(from, cueFrom), Math.max(to, cueTo));
    }
}

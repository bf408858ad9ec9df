package dev.dateline.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what an amount is a part of: "including 600", "of whom 12", "30 of the 212", "five of them". */
final class Parts {

    /**
     * What an amount is a part of.
     *
     * @param whole the index, among the amounts of the sentence, of the whole; {@link Quantity#BEFORE} if it is the last
     *     of the sentence before
     * @param from the index of the first token that says so
     * @param to the index after the last
     */
    record Part(int whole, int from, int to) {}

    private final Phrases before;
    private final Phrases after;
    private final Set<String> of;
    private final Set<String> and;
    private final Set<String> determiners;

    Parts(Lexicon lexicon) {
        this.before = lexicon.phrases("part before");
        this.after = lexicon.phrases("part after");
        this.of = lexicon.words("of");
        this.and = lexicon.words("and");
        this.determiners = lexicon.words("determiners");
    }

    /**
     * What an amount is a part of; null if it is no part.
     *
     * @param index the index of the amount
     * @param ends the index after what each amount before counts
     * @param earlier what the amounts before it are parts of
     */
    @Nullable
    Part of(Line line, List<Spotted> amounts, int index, List<Integer> ends, List<@Nullable Part> earlier) {
        Spotted amount = amounts.get(index);
        Phrases.Match behind = after.at(line, amount.to());
        Phrases.Match front = before.before(line, amount.from());
        int last = lastWhole(index, earlier);
        if (front != null && last != Quantity.BEFORE) {
            return new Part(last, front.from(), amount.to());
        }
        if (behind != null) {
            return new Part(last, amount.from(), behind.to());
        }
        if (isOfNext(line, amounts, index)) {
            return new Part(index + 1, amount.from(), amount.to());
        }
        return index == 0 ? null : besides(line, amounts, index, ends, earlier);
    }

    /** "84 of 150" without a determiner needs numbers that can be part and whole. */
    private static boolean isLess(Amount part, Amount whole) {
        BigDecimal least = part.best();
        BigDecimal most = whole.best();
        return least != null && most != null && least.compareTo(most) < 0;
    }

    private static int lastWhole(int index, List<@Nullable Part> earlier) {
        for (int i = index - 1; i >= 0; i--) {
            if (earlier.get(i) == null) {
                return i;
            }
        }
        return Quantity.BEFORE;
    }

    /** "30 of the 212 crew members". */
    private boolean isOfNext(Line line, List<Spotted> amounts, int index) {
        int at = amounts.get(index).to();
        if (index + 1 >= amounts.size() || !of.contains(line.lower(at))) {
            return false;
        }
        int next = at + 1;
        while (determiners.contains(line.lower(next))) {
            next++;
        }
        Spotted whole = amounts.get(index + 1);
        boolean adjoins = next == whole.from() || next == whole.number();
        return adjoins && (next > at + 1 || isLess(amounts.get(index).amount(), whole.amount()));
    }

    /** "Of the 300 delegates, 180"; "including 12 children and three rescue workers". */
    private @Nullable Part besides(
            Line line, List<Spotted> amounts, int index, List<Integer> ends, List<@Nullable Part> earlier) {
        Spotted amount = amounts.get(index);
        Spotted other = amounts.get(index - 1);
        Part part = earlier.get(index - 1);
        int end = ends.get(index - 1);
        boolean comma = line.lower(end).equals(",");
        if (part == null) {
            boolean ofThem =
                    determiners.contains(line.lower(other.from() - 1)) && of.contains(line.lower(other.from() - 2));
            boolean first = other.from() == 2 || line.at(other.from() - 3).isBreak();
            return ofThem && first && comma && end + 1 == amount.from()
                    ? new Part(index - 1, amount.from(), amount.to())
                    : null;
        }
        int next = comma ? end + 1 : end;
        next = and.contains(line.lower(next)) ? next + 1 : next;
        return next > end && next == amount.from() ? new Part(part.whole(), amount.from(), amount.to()) : null;
    }
}

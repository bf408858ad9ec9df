package dev.dateline.draft;

import dev.dateline.draft.Counting.Counted;
import dev.dateline.draft.Counting.Uncounted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds quantities: amounts whose unit stands beside them, or follows from the sentence. */
final class QuantityFinder {

    /**
     * What was found in a sentence.
     *
     * @param quantities the quantities, in its order
     * @param loose the numbers without a unit
     */
    record Found(List<Quantity> quantities, List<AmountGrammar.Loose> loose) {}

    private final AmountGrammar grammar;
    private final UnitGrammar units;
    private final Parts parts;
    private final UnitsByContext context;

    QuantityFinder(Lexicon lexicon) {
        this.grammar = new AmountGrammar(lexicon);
        this.units = new UnitGrammar(lexicon);
        this.parts = new Parts(lexicon);
        this.context = new UnitsByContext(lexicon);
    }

    /**
     * The quantities of a sentence.
     *
     * @param before what the last quantity of the sentence before counts, or null
     */
    Found in(Line line, List<Dates.Found> dates, @Nullable Counted before) {
        AmountGrammar.Found found = grammar.in(line, dates);
        List<Spotted> amounts = found.amounts();
        List<Counting> countings = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Parts.@Nullable Part> partOf = new ArrayList<>();
        amounts.forEach(each -> countings.add(units.of(line, each)));
        for (int i = 0; i < amounts.size(); i++) {
            Parts.Part part = parts.of(line, amounts, i, ends, partOf);
            part = fits(part, countings.get(i), before) ? part : null;
            partOf.add(part);
            Counted whole = part == null ? null : whole(part, countings, before);
            if (countings.get(i) instanceof Uncounted) {
                countings.set(i, context.resolved(line, amounts, countings, i, whole));
            }
            ends.add(
                    countings.get(i) instanceof Counted counted
                            ? counted.to()
                            : amounts.get(i).to());
        }
        return result(amounts, countings, partOf, found.others());
    }

    /** Whether an amount can be a part of what the sentence before tells: nothing there, or something else, is no whole. */
    private static boolean fits(Parts.@Nullable Part part, Counting counting, @Nullable Counted before) {
        if (part == null || part.whole() != Quantity.BEFORE) {
            return true;
        }
        return before != null
                && !(counting instanceof Counted counted && !counted.unit().equals(before.unit()));
    }

    private static @Nullable Counted whole(Parts.Part part, List<Counting> countings, @Nullable Counted before) {
        if (part.whole() == Quantity.BEFORE) {
            return before;
        }
        return countings.get(part.whole()) instanceof Counted counted ? counted : null;
    }

    private static Found result(
            List<Spotted> amounts,
            List<Counting> countings,
            List<Parts.@Nullable Part> partOf,
            List<AmountGrammar.Loose> others) {
        List<Quantity> quantities = new ArrayList<>();
        List<AmountGrammar.Loose> loose = new ArrayList<>(others);
        for (int i = 0; i < amounts.size(); i++) {
            Spotted amount = amounts.get(i);
            Parts.Part part = partOf.get(i);
            if (countings.get(i) instanceof Counted counted) {
                Quantity quantity = Quantity.of(amount, counted);
                int whole = part == null ? i : index(part.whole(), countings);
                quantities.add(part == null || whole == i ? quantity : quantity.partOf(whole, part.from(), part.to()));
            } else if (countings.get(i) instanceof Uncounted none && !amount.isOne() && !amount.isVague()) {
                loose.add(new AmountGrammar.Loose(amount.number(), amount.to(), none.why()));
            }
        }
        return new Found(quantities, loose);
    }

    /** The index of an amount among those that count something. */
    private static int index(int amount, List<Counting> countings) {
        if (amount == Quantity.BEFORE) {
            return amount;
        }
        return (int) countings.subList(0, amount).stream()
                .filter(Counted.class::isInstance)
                .count();
    }
}

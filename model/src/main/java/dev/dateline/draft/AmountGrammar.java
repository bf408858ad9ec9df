package dev.dateline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds amounts: a number, a range or words such as "dozens", with the quantifiers around it. */
final class AmountGrammar {

    /**
     * What was found in a sentence.
     *
     * @param amounts the amounts, in its order
     * @param others the numbers that count nothing and that people may want to know of
     */
    record Found(List<Spotted> amounts, List<Loose> others) {}

    /**
     * A number that counts nothing.
     *
     * @param from the index of its first token
     * @param to the index after its last token
     * @param why what it is, for people
     */
    record Loose(int from, int to, String why) {}

    private final NumberGrammar numbers;
    private final OtherNumbers otherNumbers;
    private final RangeGrammar ranges;
    private final Phrases currencies;
    private final Phrases before;
    private final Phrases after;
    private final Phrases inWords;
    private final Set<String> aboutAfter;
    private final Set<String> one;

    AmountGrammar(Lexicon lexicon) {
        this.numbers = new NumberGrammar(lexicon);
        this.otherNumbers = new OtherNumbers(lexicon, numbers);
        this.currencies = lexicon.names("currencies before");
        this.ranges = new RangeGrammar(lexicon, numbers, currencies);
        this.before = lexicon.phrases("quantifiers before");
        this.after = lexicon.phrases("quantifiers after");
        this.inWords = lexicon.phrases("amounts in words");
        this.aboutAfter = lexicon.words("about after");
        this.one = lexicon.words("one");
    }

    Found in(Line line, List<Dates.Found> dates) {
        List<Spotted> amounts = new ArrayList<>();
        List<Loose> others = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            int afterDate = afterDate(i, dates);
            i = afterDate > i ? afterDate : next(line, i, amounts, others);
        }
        return new Found(amounts, others);
    }

    private static int afterDate(int at, List<Dates.Found> dates) {
        return dates.stream()
                .filter(date -> date.from() == at)
                .mapToInt(Dates.Found::to)
                .findFirst()
                .orElse(at);
    }

    /** Looks at one token; returns the index to go on with. */
    private int next(Line line, int at, List<Spotted> amounts, List<Loose> others) {
        Phrases.Match words = inWords.at(line, at);
        NumberGrammar.Numeral number = numbers.at(line, at);
        if (words != null && (number == null || words.to() > number.to())) {
            amounts.add(inWords(line, words));
            return words.to();
        }
        if (number == null) {
            if (line.at(at).isNumber()) {
                others.add(new Loose(at, at + 1, "a number that no output can hold"));
            }
            return at + 1;
        }
        OtherNumbers.Other other = otherNumbers.at(line, number);
        if (other != null) {
            if (other.why() != null) {
                others.add(new Loose(at, Math.min(other.to(), line.size()), other.why()));
            }
            return other.to();
        }
        Spotted spotted = amount(line, number);
        amounts.add(spotted);
        return spotted.to();
    }

    private Spotted inWords(Line line, Phrases.Match words) {
        String text = line.text(words.from(), words.to());
        Amount amount = Amount.inWords(words.from() == 0 ? text.toLowerCase(Locale.ROOT) : text);
        return qualified(
                line, new Spotted(amount, null, false, words.from(), words.from(), words.to(), words.meaning()));
    }

    private Spotted amount(Line line, NumberGrammar.Numeral number) {
        Phrases.Match money = currencies.before(line, number.from());
        int from = money == null ? number.from() : money.from();
        RangeGrammar.Range range = ranges.at(line, number, from);
        if (range == null) {
            boolean isOne = one.contains(line.lower(number.from())) && number.to() == number.from() + 1;
            Spotted plain = new Spotted(
                    Amount.exactly(number.value()),
                    money == null ? null : money.meaning(),
                    isOne,
                    from,
                    from,
                    number.to(),
                    "number");
            return qualified(line, plain);
        }
        Amount amount = Amount.between(range.low(), range.high());
        return qualified(
                line,
                new Spotted(
                        amount,
                        money == null ? range.currency() : money.meaning(),
                        false,
                        range.from(),
                        from,
                        range.to(),
                        "range"));
    }

    private Spotted qualified(Line line, Spotted plain) {
        Spotted all = plain;
        for (Phrases.Match each = quantifier(line, all.from()); each != null; each = quantifier(line, all.from())) {
            all = with(all, each, each.from(), all.to(), line);
        }
        Phrases.Match behind = after.at(line, all.to());
        return behind == null ? all : with(all, behind, all.from(), behind.to(), line);
    }

    private Phrases.@Nullable Match quantifier(Line line, int to) {
        Phrases.Match found = before.before(line, to);
        boolean verb =
                found != null && found.to() - found.from() == 1 && aboutAfter.contains(line.lower(found.from() - 1));
        return verb ? null : found;
    }

    private static Spotted with(Spotted all, Phrases.Match quantifier, int from, int to, Line line) {
        String effect = quantifier.meaning();
        String name = Slug.of(line.text(quantifier.from(), quantifier.to()));
        boolean says = !effect.equals("plain") && !name.isEmpty();
        String rule = !says ? all.rule() : all.rule().equals("number") ? name : name + " + " + all.rule();
        return new Spotted(
                all.amount().qualified(effect), all.currency(), all.isOne() && !says, from, all.number(), to, rule);
    }
}

package dev.dateline.draft;

import dev.dateline.draft.Counting.Counted;
import dev.dateline.draft.Counting.Kind;
import dev.dateline.draft.Counting.Uncounted;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the unit of an amount in the words beside it. */
final class UnitGrammar {

    private static final String OPEN = "?";

    private final NounPhrases nouns;
    private final Phrases percent;
    private final Phrases currencies;
    private final Phrases measuring;
    private final Phrases times;
    private final Map<String, String> dimensions;
    private final Set<String> timeAfter;
    private final Set<String> timeBefore;
    private final Set<String> of;

    UnitGrammar(Lexicon lexicon) {
        this.nouns = new NounPhrases(lexicon);
        this.percent = lexicon.phrases("percent");
        this.currencies = lexicon.phrases("currencies after");
        this.measuring = lexicon.phrases("measuring units");
        this.times = lexicon.phrases("time units");
        this.dimensions = lexicon.meanings("dimensions");
        this.timeAfter = lexicon.words("time after");
        this.timeBefore = lexicon.words("time before");
        this.of = lexicon.words("of");
    }

    Counting of(Line line, Spotted amount) {
        String currency = amount.currency();
        if (currency != null) {
            return money(currency, line.text(amount.number(), amount.number() + 1), amount.to());
        }
        Phrases.Match found = percent.at(line, amount.to());
        if (found != null) {
            return withNoun(line, new Counted(found.meaning(), Kind.PERCENT, null, null, null, found.to()));
        }
        found = currencies.at(line, amount.to());
        if (found != null) {
            return money(found.meaning(), line.text(found.from(), found.to()), found.to());
        }
        Counted measured = measured(line, amount.to());
        if (measured != null) {
            return measured;
        }
        found = times.at(line, amount.to());
        return found == null ? noun(line, amount) : time(line, amount, found);
    }

    private static Counting money(String code, String written, int to) {
        return code.equals(OPEN)
                ? new Uncounted("'" + written + "' can be more than one currency")
                : new Counted(code, Kind.MONEY, null, null, null, to);
    }

    /** "40 tonnes of medical supplies", "90 percent of voters": what is measured is the noun. */
    private Counted withNoun(Line line, Counted unit) {
        int from = nouns.afterOf(line, unit.to(), of);
        boolean stuff = from == unit.to() + 1 || (from > unit.to() && unit.kind() == Kind.PERCENT);
        Counted noun = stuff ? nouns.any(line, from) : null;
        return noun == null
                ? unit
                : new Counted(unit.unit(), unit.kind(), noun.noun(), noun.label(), unit.measure(), noun.to());
    }

    private @Nullable Counted measured(Line line, int at) {
        Phrases.Match found = measuring.at(line, at);
        if (found == null && line.isJoint(at)) {
            found = measuring.at(line, at + 1);
        }
        if (found == null || (line.lower(found.from()).length() == 1 && !isSign(line, found.from()))) {
            return null;
        }
        String[] meaning = found.meaning().split(" ", 2);
        String dimension = dimensions.get(line.lower(found.to()));
        int to = dimension == null ? found.to() : found.to() + 1;
        Counted unit =
                new Counted(meaning[0], Kind.MEASURE, null, null, dimension == null ? meaning[1] : dimension, to);
        return withNoun(line, unit);
    }

    /** A letter is a unit where it stands at its number, and "m" after a blank too. */
    private static boolean isSign(Line line, int at) {
        return line.at(at).glued() || line.lower(at).equals("m") || !line.at(at).isWord();
    }

    private Counting time(Line line, Spotted amount, Phrases.Match unit) {
        boolean when = timeAfter.contains(line.lower(unit.to())) || timeBefore.contains(line.lower(amount.from() - 1));
        if (when || amount.isOne()) {
            return new Uncounted("a time, and no amount of it");
        }
        return new Counted(unit.meaning(), Kind.TIME, null, null, "duration", unit.to());
    }

    private Counting noun(Line line, Spotted amount) {
        boolean inWords = amount.amount().words() != null;
        int from = inWords ? nouns.afterOf(line, amount.to(), of) : amount.to();
        boolean share = from > amount.to();
        if (!inWords && !amount.isOne()) {
            Counted those = nouns.plural(line, nouns.afterOf(line, amount.to(), of));
            from = those != null && those.kind() == Kind.PERSON ? nouns.afterOf(line, amount.to(), of) : from;
        }
        Counted counted = amount.isOne() || share ? nouns.any(line, from) : nouns.plural(line, from);
        if (counted == null || (amount.isOne() && counted.kind() != Kind.PERSON)) {
            return new Uncounted("no unit");
        }
        return counted;
    }
}

package dev.dateline.draft;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds ranges: "14,000 to 15,000", "20–25%", "between 5 and 7 million", "two or three". */
final class RangeGrammar {

    /**
     * A range.
     *
     * @param low its first number
     * @param high its second number, which is larger
     * @param currency the code of the currency whose sign stands before the second number, or null
     * @param from the index of its first token, that of "between" if there is one
     * @param to the index after its last token
     */
    record Range(BigDecimal low, BigDecimal high, @Nullable String currency, int from, int to) {}

    private final NumberGrammar numbers;
    private final Phrases currencies;
    private final Phrases percent;
    private final Phrases changes;
    private final Phrases votes;
    private final Map<String, String> words;
    private final Set<String> between;
    private final Set<String> fromWords;

    RangeGrammar(Lexicon lexicon, NumberGrammar numbers, Phrases currencies) {
        this.numbers = numbers;
        this.currencies = currencies;
        this.percent = lexicon.phrases("percent");
        this.changes = lexicon.phrases("change verbs");
        this.votes = lexicon.phrases("votes");
        this.words = lexicon.meanings("range words");
        this.between = lexicon.words("between");
        this.fromWords = lexicon.words("from");
    }

    /**
     * The range that begins with a number; null if there is none.
     *
     * @param start the index of the number's first token, or of the sign of a currency before it
     */
    @Nullable
    Range at(Line line, NumberGrammar.Numeral first, int start) {
        Phrases.Match unit = percent.at(line, first.to());
        int joint = unit == null ? first.to() : unit.to();
        String word = line.at(joint).isDash() ? "to" : words.get(line.lower(joint));
        if (word == null) {
            return null;
        }
        Phrases.Match money = currencies.at(line, joint + 1);
        NumberGrammar.Numeral second = numbers.at(line, money == null ? joint + 1 : money.to());
        if (second == null || (unit != null && percent.at(line, second.to()) == null)) {
            return null;
        }
        boolean hasBetween = between.contains(line.lower(start - 1));
        NumberGrammar.Numeral low = first.scaledLike(second);
        boolean rises = low.value().compareTo(second.value()) < 0;
        if (!rises || !fits(word, hasBetween, low, second) || isFromTo(line, start) || isVote(line, start)) {
            return null;
        }
        String currency = money == null ? null : money.meaning();
        return new Range(low.value(), second.value(), currency, hasBetween ? start - 1 : start, second.to());
    }

    private static boolean fits(
            String word, boolean hasBetween, NumberGrammar.Numeral first, NumberGrammar.Numeral second) {
        return switch (word) {
            case "and" -> hasBetween;
            case "or" -> second.value().subtract(first.value()).compareTo(second.scale()) == 0;
            default -> true;
        };
    }

    /** "rose from 20 to 26": two levels and no range. */
    private boolean isFromTo(Line line, int start) {
        if (!fromWords.contains(line.lower(start - 1))) {
            return false;
        }
        for (int i = start - 2; i >= 0 && i >= start - 5; i--) {
            if (changes.at(line, i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isVote(Line line, int start) {
        for (int i = start - 1; i >= 0 && i >= start - 6; i--) {
            if (votes.at(line, i) != null) {
                return true;
            }
        }
        return false;
    }
}

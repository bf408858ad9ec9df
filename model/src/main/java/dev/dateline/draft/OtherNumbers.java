package dev.dateline.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells numbers that count something from those in dates, times, scores, ratios and names. */
final class OtherNumbers {

    /**
     * A number that counts nothing.
     *
     * @param why what it is, for people; null for dates and the like, which nobody misses among figures
     * @param to the index after its last token
     */
    record Other(@Nullable String why, int to) {}

    private final NumberGrammar numbers;
    private final Set<String> labels;
    private final Set<String> yearAfter;
    private final Set<String> monthAfter;
    private final Set<String> clock;
    private final Set<String> scores;
    private final Set<String> ordinals;
    private final Phrases ratios;
    private final Phrases units;

    OtherNumbers(Lexicon lexicon, NumberGrammar numbers) {
        this.numbers = numbers;
        this.labels = lexicon.words("labels before numbers");
        this.yearAfter = lexicon.words("year after");
        this.monthAfter = lexicon.words("month after");
        this.clock = lexicon.words("clock after");
        this.scores = lexicon.words("score words");
        this.ordinals = lexicon.words("ordinal endings");
        this.ratios = lexicon.phrases("ratio words");
        this.units = lexicon.phrases("measuring units");
    }

    /** What a number is if it counts nothing; null if it may count something. */
    @Nullable
    Other at(Line line, NumberGrammar.Numeral number) {
        int from = number.from();
        int to = number.to();
        Token next = line.at(to);
        if (line.at(from).isNumber()) {
            if (isYear(line, from) || isDate(line, from, to)) {
                return new Other(null, to);
            }
            if (next.glued() && ordinals.contains(next.lower())) {
                return new Other(null, to + 1);
            }
            Other clockTime = clockTime(line, to);
            if (clockTime != null) {
                return clockTime;
            }
        }
        if (isPartOfName(line, from)) {
            return new Other("part of a name", to);
        }
        Other ratio = ratio(line, to);
        if (ratio != null) {
            return ratio;
        }
        Other score = score(line, number);
        return score == null ? compound(line, to) : score;
    }

    private boolean isYear(Line line, int from) {
        if (!Dates.isYear(line.at(from))) {
            return false;
        }
        boolean span = (line.at(from + 1).isDash() && line.at(from + 2).isNumber())
                || (line.at(from - 1).isDash() && Dates.isYear(line.at(from - 2)));
        boolean counted = line.at(from + 1).isWord() && !line.at(from + 1).isCapitalised();
        String before = line.lower(from - 1);
        return span
                || (yearAfter.contains(before) && !(counted && before.equals("to")))
                || monthAfter.contains(before)
                || isSecondYear(line, from);
    }

    /** "2019 to 2021", "2019 and 2021". */
    private static boolean isSecondYear(Line line, int from) {
        return (Dates.isYear(line.at(from + 2)) && line.at(from + 1).isWord())
                || (Dates.isYear(line.at(from - 2)) && line.at(from - 1).isWord());
    }

    private boolean isDate(Line line, int from, int to) {
        return isMonth(line, to) || isMonth(line, from - 1);
    }

    private boolean isMonth(Line line, int at) {
        return line.at(at).isCapitalised() && monthAfter.contains(line.lower(at));
    }

    private @Nullable Other clockTime(Line line, int to) {
        if (line.lower(to).equals(":")
                && line.at(to + 1).isNumber()
                && line.at(to + 1).glued()) {
            return new Other(null, to + 2);
        }
        if (clock.contains(line.lower(to))) {
            return new Other(null, to + 1);
        }
        boolean spelled = line.lower(to).length() == 1
                && line.lower(to + 1).equals(".")
                && line.lower(to + 2).equals("m");
        return spelled && "ap".contains(line.lower(to)) ? new Other(null, to + 3) : null;
    }

    private boolean isPartOfName(Line line, int from) {
        Token before = line.at(from - 1);
        boolean joined = line.isJoint(from - 1) && line.at(from - 2).isWord();
        boolean joinedToNumber = joined && numbers.at(line, from - 2) != null;
        return (joined && !joinedToNumber) || (labels.contains(before.lower()) && isLabel(before, line, from));
    }

    /** "Flight 12" is a name; "the group 12 people" is not written so. A word such as "page" needs no capital. */
    private static boolean isLabel(Token before, Line line, int from) {
        return before.isCapitalised()
                || !line.at(from + 1).isWord()
                || before.lower().equals("aged");
    }

    /** "one in five", "8 out of 10". */
    private @Nullable Other ratio(Line line, int to) {
        Phrases.Match word = ratios.at(line, to);
        NumberGrammar.Numeral whole = word == null ? null : numbers.at(line, word.to());
        boolean year = whole != null && Dates.isYear(line.at(whole.from()));
        return whole == null || year ? null : new Other("a ratio", whole.to());
    }

    private @Nullable Other score(Line line, NumberGrammar.Numeral first) {
        int from = first.from();
        int to = first.to();
        Token sign = line.at(to);
        NumberGrammar.Numeral second = sign.isDash() || sign.text().equals("/") ? numbers.at(line, to + 1) : null;
        if (second == null || !sign.glued() || !line.at(to + 1).glued()) {
            return null;
        }
        boolean falls = first.value().compareTo(second.value()) >= 0;
        boolean play = neighbours(line, from, second.to()).stream().anyMatch(scores::contains);
        return sign.text().equals("/") || falls || play ? new Other("a score", second.to()) : null;
    }

    private static Set<String> neighbours(Line line, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = 1; i <= 4; i++) {
            words.addAll(List.of(line.lower(from - i), line.lower(to + i - 1)));
        }
        return words;
    }

    /** "45-year-old", "three-member": the number belongs to another word, unless that is a unit of measure. */
    private @Nullable Other compound(Line line, int to) {
        boolean joined = line.isJoint(to);
        if (!joined || !line.at(to + 1).isWord() || numbers.at(line, to + 1) != null) {
            return null;
        }
        boolean unit = units.at(line, to) != null
                || (units.at(line, to + 1) != null && !line.at(to + 2).isHyphen());
        return unit || line.lower(to + 1).equals("plus") ? null : new Other("part of a word", to + 2);
    }
}

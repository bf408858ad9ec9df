package dev.dateline.draft;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers, in digits and in words: 4,700; 2.3bn; twenty-three; two and a half million; half a million. */
final class NumberGrammar {

    /** What outputs hold. */
    private static final int MAX_INTEGER_DIGITS = 28;

    private static final int MAX_FRACTION_DIGITS = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * A number that was read.
     *
     * @param value its value
     * @param scale what its last word multiplies by, such as a million; 1 if there is none
     * @param from the index of its first token
     * @param to the index after its last token
     */
    record Numeral(BigDecimal value, BigDecimal scale, int from, int to) {

        /** Whether a word for thousands or the like is a part of it. */
        boolean isScaled() {
            return scale.compareTo(BigDecimal.ONE) != 0;
        }

        /** A number that shares the word for millions and the like with one that follows: "5 to 6 million". */
        Numeral scaledLike(Numeral next) {
            boolean shares = !isScaled() && next.isScaled() && value.compareTo(next.value.divide(next.scale)) < 0;
            return shares ? new Numeral(value.multiply(next.scale), next.scale, from, to) : this;
        }
    }

    private final Map<String, String> small;
    private final Map<String, String> magnitudes;
    private final Map<String, String> suffixes;
    private final Set<String> articles;
    private final String and;
    private final Phrases fractions;
    private final Phrases halves;

    NumberGrammar(Lexicon lexicon) {
        this.small = lexicon.meanings("numbers");
        this.magnitudes = lexicon.meanings("magnitudes");
        this.suffixes = lexicon.meanings("magnitude suffixes");
        this.articles = lexicon.words("articles before magnitudes");
        this.and = lexicon.words("and").iterator().next();
        this.fractions = lexicon.phrases("fractions of magnitudes");
        this.halves = lexicon.phrases("and a half");
    }

    /** The number that begins with a token; null if none does, or if it is larger than outputs can hold. */
    @Nullable
    Numeral at(Line line, int from) {
        Numeral number = line.at(from).isNumber() ? digits(line, from) : words(line, from);
        return number == null || isTooLong(number.value()) ? null : number;
    }

    private static boolean isTooLong(BigDecimal value) {
        return value.precision() - value.scale() > MAX_INTEGER_DIGITS || value.scale() > MAX_FRACTION_DIGITS;
    }

    private @Nullable Numeral digits(Line line, int from) {
        String written = line.at(from).text().replaceAll("[^0-9.]", "");
        if (written.length() > MAX_INTEGER_DIGITS + MAX_FRACTION_DIGITS + 1) {
            return null;
        }
        BigDecimal value = new BigDecimal(written);
        int to = from + 1;
        if (line.at(to).glued() && line.at(to).text().equals("½")) {
            value = value.add(HALF);
            to++;
        }
        String suffix = line.at(to).glued() ? suffixes.get(line.lower(to)) : null;
        if (suffix != null && !isUnit(line, to)) {
            BigDecimal scale = new BigDecimal(suffix);
            return new Numeral(value.multiply(scale), scale, from, to + 1);
        }
        return scaled(line, value, from, to);
    }

    /** Whether "m" stands for metres: nothing is counted after it, and no currency stands before. */
    private static boolean isUnit(Line line, int suffix) {
        boolean money = line.at(suffix - 1).glued() && !line.at(suffix - 2).isWord();
        Token next = line.at(suffix + 1);
        boolean counts =
                next.isWord() && (next.lower().endsWith("s") || next.lower().equals("people"));
        return line.lower(suffix).equals("m") && !money && !counts;
    }

    /** Adds "and a half" and the words for thousands and so on that follow. */
    private Numeral scaled(Line line, BigDecimal value, int from, int end) {
        BigDecimal all = value;
        BigDecimal scale = BigDecimal.ONE;
        int to = end;
        Phrases.Match half = halves.at(line, to);
        if (half != null) {
            all = all.add(HALF);
            to = half.to();
        }
        for (String next = magnitudes.get(line.lower(to)); next != null; next = magnitudes.get(line.lower(to))) {
            scale = scale.multiply(new BigDecimal(next));
            to++;
        }
        return new Numeral(all.multiply(scale), scale, from, to);
    }

    private @Nullable Numeral words(Line line, int from) {
        Phrases.Match fraction = fractions.at(line, from);
        if (fraction != null) {
            String magnitude = magnitudes.get(line.lower(fraction.to()));
            if (magnitude != null) {
                BigDecimal scale = new BigDecimal(magnitude);
                return new Numeral(scale.multiply(new BigDecimal(fraction.meaning())), scale, from, fraction.to() + 1);
            }
        }
        if (articles.contains(line.lower(from))) {
            return magnitudes.containsKey(line.lower(from + 1)) ? scaled(line, BigDecimal.ONE, from, from + 1) : null;
        }
        return small.containsKey(line.lower(from)) ? spelled(line, from) : null;
    }

    /** "one hundred and twenty thousand": groups below a thousand, each with its magnitude. */
    private Numeral spelled(Line line, int from) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal least = null;
        int at = from;
        while (true) {
            Numeral group = group(line, at);
            if (group == null) {
                return new Numeral(total, BigDecimal.ONE, from, at);
            }
            Numeral scaled = scaled(line, group.value(), at, group.to());
            if (least != null && scaled.scale().compareTo(least) >= 0) {
                return new Numeral(total, BigDecimal.ONE, from, at);
            }
            total = total.add(scaled.value());
            least = scaled.scale();
            at = scaled.to();
            if (!scaled.isScaled()) {
                return new Numeral(total, BigDecimal.ONE, from, at);
            }
            if (!small.containsKey(line.lower(at)) && !startsAfterAnd(line, at)) {
                return new Numeral(total, total.compareTo(scaled.value()) == 0 ? least : BigDecimal.ONE, from, at);
            }
            at = line.lower(at).equals(and) ? at + 1 : at;
        }
    }

    private boolean startsAfterAnd(Line line, int at) {
        return line.lower(at).equals(and) && small.containsKey(line.lower(at + 1));
    }

    /** A number below a thousand: "four", "twenty-three", "one hundred and twelve". */
    private @Nullable Numeral group(Line line, int from) {
        String first = small.get(line.lower(from));
        if (first == null) {
            return null;
        }
        int value = Integer.parseInt(first);
        int to = from + 1;
        if (value < 10 && isHundred(line, to)) {
            value *= HUNDRED.intValue();
            to++;
            int next = line.lower(to).equals(and) ? to + 1 : to;
            String rest = small.get(line.lower(next));
            if (rest == null) {
                return new Numeral(BigDecimal.valueOf(value), BigDecimal.ONE, from, to);
            }
            Numeral tens = tens(line, next, Integer.parseInt(rest));
            return new Numeral(tens.value().add(BigDecimal.valueOf(value)), BigDecimal.ONE, from, tens.to());
        }
        Numeral tens = tens(line, from, value);
        return new Numeral(tens.value(), BigDecimal.ONE, from, tens.to());
    }

    private boolean isHundred(Line line, int at) {
        String magnitude = magnitudes.get(line.lower(at));
        return magnitude != null && new BigDecimal(magnitude).compareTo(HUNDRED) == 0;
    }

    private Numeral tens(Line line, int from, int value) {
        int next = line.at(from + 1).isHyphen() ? from + 2 : from + 1;
        String unit = value >= 20 ? small.get(line.lower(next)) : null;
        boolean adds = unit != null && Integer.parseInt(unit) < 10 && Integer.parseInt(unit) > 0;
        return adds
                ? new Numeral(BigDecimal.valueOf(value + Integer.parseInt(unit)), BigDecimal.ONE, from, next + 1)
                : new Numeral(BigDecimal.valueOf(value), BigDecimal.ONE, from, from + 1);
    }
}

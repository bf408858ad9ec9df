package dev.dateline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said of quotes that do not stand where they should, and what would put them right. What is advised and what
 * corrects come from one place in the text, so that they cannot disagree. Nothing is corrected that has two readings.
 */
final class LostQuotes {

    /**
     * What to tell.
     *
     * @param problem what is wrong and what would be right
     * @param corrections what puts it right for certain; empty if nothing does
     */
    record Advice(String problem, List<Correction> corrections) {}

    private final JsonValue article;
    private final String text;
    private final CodePoints points;
    private final Folded folded;
    private final Map<String, List<NearMiss>> spelled = new HashMap<>();
    private @Nullable CountedTexts counted;

    LostQuotes(JsonValue article, String text, CodePoints points) {
        this.article = article;
        this.text = text;
        this.points = points;
        this.folded = new Folded(text);
    }

    /** A quote without offsets that the text does not have. */
    Advice nowhere(String quote, Pointer mention) {
        String problem = "the text does not read " + Quoted.of(quote);
        List<NearMiss> places = spelled(quote);
        if (places.isEmpty()) {
            NearMiss near = NearMiss.find(quote, text, folded);
            return new Advice(
                    near == null
                            ? problem + "; a quote is exact, to the last space, accent and quotation mark"
                            : problem + "; the nearest is " + near.told(quote, text, points),
                    List.of());
        }
        NearMiss near = places.get(0);
        problem += "; the nearest is " + near.told(quote, text, points);
        String words = near.words(text);
        if (places.stream().allMatch(place -> place.words(text).equals(words))) {
            return new Advice(problem, List.of(Correction.value(mention.field("quote"), Scalar.text(words))));
        }
        return new Advice(problem + "; it stands there in another spelling, too", List.of());
    }

    /** A quote that does not stand between its offsets. */
    Advice elsewhere(int start, int end, String quote, Pointer mention) {
        String problem = "code points " + start + " to " + end + " are not " + Quoted.of(quote) + ": "
                + there(start, end) + ", and the quote stands ";
        Map<NearMiss, Counting> counted = counted().places(start, end, quote);
        List<NearMiss> places = counted.isEmpty() ? meant(start, end, quote) : List.copyOf(counted.keySet());
        String rule = "; offsets count code points from 0, the end exclusive";
        if (places.size() != 1) {
            return new Advice(problem + nearest(quote, rule), List.of());
        }
        NearMiss place = places.get(0);
        Counting counting = counted.getOrDefault(place, Counting.CODE_POINTS);
        String how = counting == Counting.CODE_POINTS ? "" : " (those written count " + counting.what() + ")";
        List<Correction> corrections = corrections(start, end, quote, place, mention);
        return place.words(text).equals(quote)
                ? new Advice(problem + "at " + offsets(place) + how + rule, corrections)
                : new Advice(problem + "nowhere; the nearest is " + place.told(quote, text, points) + how, corrections);
    }

    private String there(int start, int end) {
        if (start >= end) {
            return "that spans nothing";
        }
        return end <= points.length()
                ? "the text reads " + Quoted.of(points.slice(start, end)) + " there"
                : "the text has code points 0 to " + points.length();
    }

    private String offsets(NearMiss place) {
        return points.toCodePoint(place.start()) + " to " + points.toCodePoint(place.end());
    }

    private String nearest(String quote, String rule) {
        int at = text.indexOf(quote);
        if (at >= 0) {
            return "at " + offsets(new NearMiss(at, at + quote.length())) + " and in other places" + rule;
        }
        NearMiss near = NearMiss.find(quote, text, folded);
        return near == null ? "nowhere" : "nowhere; the nearest is " + near.told(quote, text, points);
    }

    private List<Correction> corrections(int start, int end, String quote, NearMiss place, Pointer mention) {
        List<Correction> corrections = new ArrayList<>(3);
        int from = points.toCodePoint(place.start());
        int to = points.toCodePoint(place.end());
        if (from != start) {
            corrections.add(Correction.value(mention.field("start"), Scalar.number(from)));
        }
        if (to != end) {
            corrections.add(Correction.value(mention.field("end"), Scalar.number(to)));
        }
        if (!place.words(text).equals(quote)) {
            corrections.add(Correction.value(mention.field("quote"), Scalar.text(place.words(text))));
        }
        return corrections;
    }

    private CountedTexts counted() {
        if (counted == null) {
            counted = new CountedTexts(article, text);
        }
        return counted;
    }

    /** The places that a quote can mean: those that its offsets touch, or else all; two stand for more. */
    private List<NearMiss> meant(int start, int end, String quote) {
        int from = points.toChar(Math.min(start, points.length()));
        int to = points.toChar(Math.min(end, points.length()));
        boolean exact = text.contains(quote);
        List<NearMiss> touched = List.of();
        if (from < to) {
            touched = exact
                    ? exact(quote, Math.max(0, from - quote.length() + 1), to)
                    : spelled(quote).stream()
                            .filter(place -> place.start() < to && place.end() > from)
                            .toList();
        }
        if (!touched.isEmpty()) {
            return touched;
        }
        return exact ? exact(quote, 0, text.length()) : spelled(quote);
    }

    /**
     * The first two places where a quote begins between two char indexes: as a whole word, or else anywhere.
     */
    private List<NearMiss> exact(String quote, int from, int to) {
        List<NearMiss> whole = new ArrayList<>(2);
        List<NearMiss> inside = new ArrayList<>(2);
        int at = text.indexOf(quote, from);
        while (at >= 0 && at < to && whole.size() < 2) {
            NearMiss place = new NearMiss(at, at + quote.length());
            if (place.isWhole(text)) {
                whole.add(place);
            } else if (inside.size() < 2) {
                inside.add(place);
            }
            at = text.indexOf(quote, at + 1);
        }
        return whole.isEmpty() ? inside : whole;
    }

    /** Where the text has, as whole words, what people take for a quote; if any is in the same case, only those. */
    private List<NearMiss> spelled(String quote) {
        return spelled.computeIfAbsent(quote, words -> {
            List<NearMiss> all = NearMiss.all(words, text, folded);
            List<NearMiss> sameCase = all.stream()
                    .filter(place -> Folded.isSame(place.words(text), words.strip(), Folded.Case.KEPT))
                    .toList();
            return sameCase.isEmpty() ? all : sameCase;
        });
    }
}

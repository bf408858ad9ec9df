package dev.dateline.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    record Told(String problem, List<Correction> corrections) {}

    /** Shorter quotes may stand somewhere by chance. */
    private static final int LONG = 3;

    private final JsonValue article;
    private final String text;
    private final CodePoints points;
    private final Folded folded;
    private @Nullable CountedTexts counted;
    private @Nullable Drift drift;

    LostQuotes(JsonValue article, String text, CodePoints points) {
        this.article = article;
        this.text = text;
        this.points = points;
        this.folded = new Folded(text);
    }

    /** A quote without offsets that the text does not have. */
    Told nowhere(String quote, Pointer mention) {
        String problem = "the text does not read " + Quoted.of(quote);
        List<NearMiss> places = spelled(quote);
        if (places.isEmpty()) {
            NearMiss near = NearMiss.find(quote, text, folded);
            return new Told(
                    near == null
                            ? problem + "; a quote is exact, to the last space, accent and quotation mark"
                            : problem + "; the nearest is " + near.told(quote, text, points),
                    List.of());
        }
        NearMiss near = places.get(0);
        problem += "; the nearest is " + near.told(quote, text, points);
        String words = near.words(text);
        if (places.stream().allMatch(place -> place.words(text).equals(words))) {
            return new Told(problem, List.of(Correction.value(mention.field("quote"), Scalar.text(words))));
        }
        return new Told(problem + "; it stands there in another spelling, too", List.of());
    }

    /** A quote that does not stand between its offsets. */
    Told elsewhere(int start, int end, String quote, Pointer mention) {
        String problem = "code points " + start + " to " + end + " are not " + Quoted.of(quote) + ": "
                + there(start, end) + ", and the quote stands ";
        Map<NearMiss, Counting> meant = meant(new WrittenMention(start, end, quote));
        String rule = "; offsets count code points from 0, the end exclusive";
        if (meant.size() != 1) {
            return new Told(problem + nearest(quote, rule), List.of());
        }
        NearMiss place = meant.keySet().iterator().next();
        Counting counting = meant.values().iterator().next();
        String how = counting == Counting.CODE_POINTS ? "" : " (those written count " + counting.what() + ")";
        List<Correction> corrections = corrections(start, end, quote, place, mention);
        return place.words(text).equals(quote)
                ? new Told(problem + "at " + offsets(place) + how + rule, corrections)
                : new Told(problem + "nowhere; the nearest is " + place.told(quote, text, points) + how, corrections);
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
            String others = text.indexOf(quote, at + 1) < 0 ? "" : " and in other places";
            return "at " + offsets(new NearMiss(at, at + quote.length())) + others + rule;
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

    /** The places that a quote can mean, as far as the other mentions of the article tell. */
    private Map<NearMiss, Counting> meant(WrittenMention mention) {
        if (counted == null || drift == null) {
            List<WrittenMention> all = WrittenMention.of(article);
            counted = new CountedTexts(all, text);
            drift = new Drift(all, points, text.length(), this::onlyPlace);
        }
        List<NearMiss> all = places(mention.quote());
        boolean byChance = all.size() > 1 && mention.quote().length() < LONG;
        Map<NearMiss, Counting> byCounting = counted.places(mention, byChance);
        byCounting.keySet().removeIf(place -> !drift.reaches(mention, place));
        if (!byCounting.isEmpty()) {
            return byCounting;
        }
        List<NearMiss> reached =
                all.stream().filter(place -> drift.reaches(mention, place)).toList();
        List<NearMiss> meant = reached.size() == 1 || byChance ? reached : touched(mention, all);
        Map<NearMiss, Counting> places = new LinkedHashMap<>();
        meant.forEach(place -> places.put(place, Counting.CODE_POINTS));
        return places;
    }

    /** Those of some places that the offsets of a mention touch. */
    private List<NearMiss> touched(WrittenMention mention, List<NearMiss> places) {
        return places.stream()
                .filter(place -> points.toCodePoint(place.start()) < mention.end()
                        && points.toCodePoint(place.end()) > mention.start())
                .toList();
    }

    /** Where a quote stands as it is, or else where the text has what people take for it. */
    private List<NearMiss> places(String quote) {
        List<NearMiss> exact = NearMiss.exactly(quote, text);
        return exact.isEmpty() ? spelled(quote) : exact;
    }

    /** The only place where the text has a quote or what people take for it; null if there is not exactly one. */
    private @Nullable NearMiss onlyPlace(String quote) {
        Set<NearMiss> all = new HashSet<>(spelled(quote));
        int first = text.indexOf(quote);
        if (first >= 0) {
            int last = text.lastIndexOf(quote);
            all.add(new NearMiss(first, first + quote.length()));
            all.add(new NearMiss(last, last + quote.length()));
        }
        return all.size() == 1 ? all.iterator().next() : null;
    }

    /** Where the text has, as whole words, what people take for a quote; if any is in the same case, only those. */
    private List<NearMiss> spelled(String quote) {
        List<NearMiss> all = NearMiss.all(quote, text, folded);
        List<NearMiss> sameCase = all.stream()
                .filter(place -> Folded.isSame(place.words(text), quote.strip(), Folded.Case.KEPT))
                .toList();
        return sameCase.isEmpty() ? all : sameCase;
    }
}

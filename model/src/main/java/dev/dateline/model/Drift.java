package dev.dateline.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far the words of a text have moved since the offsets of an article were written. Quotes that are where they should
 * be, or can only be in one place, tell it; whatever stands between two of them has moved by as much as one of them, as
 * much as the other, or something in between.
 */
final class Drift {

    /** How many characters are searched at most, in all. */
    private static final long MAX_SEARCHED = 200_000_000;

    private final CodePoints points;
    /** By written start, how many code points further on the quote stands. */
    private final NavigableMap<Integer, Integer> shifts = new TreeMap<>();

    /**
     * Finds out what is known of an article.
     *
     * @param length how many chars the text has
     * @param onlyPlace finds the place of a quote that can have no other; null if it can
     */
    Drift(List<WrittenMention> written, CodePoints points, int length, Function<String, @Nullable NearMiss> onlyPlace) {
        this.points = points;
        shifts.put(0, 0);
        Set<String> quotes = new HashSet<>();
        written.forEach(mention -> quotes.add(mention.quote()));
        boolean searches = (long) quotes.size() * length <= MAX_SEARCHED;
        Map<String, Integer> only = new HashMap<>();
        for (WrittenMention mention : written) {
            if (holds(mention)) {
                shifts.putIfAbsent(mention.start(), 0);
            } else if (searches) {
                int place = only.computeIfAbsent(mention.quote(), quote -> start(onlyPlace.apply(quote)));
                if (place >= 0) {
                    shifts.putIfAbsent(mention.start(), place - mention.start());
                }
            }
        }
    }

    private boolean holds(WrittenMention mention) {
        return mention.end() <= points.length()
                && mention.start() < mention.end()
                && mention.end() - mention.start()
                        <= CountedText.MOST_LONGER * mention.quote().length()
                && Folded.isSame(points.slice(mention.start(), mention.end()), mention.quote(), Folded.Case.KEPT);
    }

    /** The code point where a place begins; -1 for none. */
    private int start(@Nullable NearMiss place) {
        return place == null ? -1 : points.toCodePoint(place.start());
    }

    /** Whether a mention can have moved to a place. */
    boolean reaches(WrittenMention mention, NearMiss place) {
        int shift = points.toCodePoint(place.start()) - mention.start();
        int before = shifts.floorEntry(Math.max(mention.start(), 0)).getValue();
        Map.Entry<Integer, Integer> next = shifts.ceilingEntry(mention.start());
        if (next == null) {
            return before == 0 || Integer.signum(shift - before) * Integer.signum(before) >= 0;
        }
        return shift >= Math.min(before, next.getValue()) && shift <= Math.max(before, next.getValue());
    }
}

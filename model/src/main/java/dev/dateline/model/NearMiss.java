package dev.dateline.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place in a text that comes nearest to a quote that it does not have.
 *
 * @param start its first char
 * @param end the char after its last
 */
record NearMiss(int start, int end) {

    /** Comparing takes time for each character of the text and of the quote. */
    private static final long MAX_COMPARED = 4_000_000;

    private static final int MAX_PLACES = 1000;

    /** The nearest place; null if none is near. */
    static @Nullable NearMiss find(String quote, String text, Folded folded) {
        String words = new Folded(quote).text().strip();
        if (words.isEmpty()) {
            return null;
        }
        int at = folded.text().indexOf(words);
        if (at >= 0) {
            return new NearMiss(folded.origin(at), folded.end(text, at + words.length() - 1));
        }
        return closest(words, text, folded);
    }

    /**
     * Where a text has a quote: as a whole word, or else anywhere. Nowhere if these are more places than anybody would look
     * at.
     */
    static List<NearMiss> exactly(String quote, String text) {
        List<NearMiss> whole = new ArrayList<>();
        List<NearMiss> inside = new ArrayList<>();
        int at = text.indexOf(quote);
        while (at >= 0) {
            NearMiss place = new NearMiss(at, at + quote.length());
            boolean isWhole = place.isWhole(text);
            if (isWhole || inside.size() <= MAX_PLACES) {
                (isWhole ? whole : inside).add(place);
            }
            if (whole.size() > MAX_PLACES) {
                return List.of();
            }
            at = text.indexOf(quote, at + 1);
        }
        List<NearMiss> all = whole.isEmpty() ? inside : whole;
        return all.size() > MAX_PLACES ? List.of() : all;
    }

    /**
     * Where a text has, as whole words, what people take for a quote, in the order of the text; nowhere if these are more
     * places than anybody would look at.
     */
    static List<NearMiss> all(String quote, String text, Folded folded) {
        String words = new Folded(quote).text().strip();
        List<NearMiss> all = new ArrayList<>();
        if (words.isEmpty()) {
            return all;
        }
        for (int at = folded.text().indexOf(words); at >= 0; at = folded.text().indexOf(words, at + 1)) {
            NearMiss place = new NearMiss(folded.origin(at), folded.end(text, at + words.length() - 1));
            if (place.isWhole(text) && new Folded(place.words(text)).text().equals(words)) {
                all.add(place);
            }
            if (all.size() > MAX_PLACES) {
                return List.of();
            }
        }
        return all;
    }

    /** The words that stand there. */
    String words(String text) {
        return text.substring(start, end);
    }

    /** Whether what stands there cuts no word, number or character. */
    boolean isWhole(String text) {
        return Clusters.isWhole(text, start, true) && Clusters.isWhole(text, end, false);
    }

    /** Sellers' algorithm: the passage that becomes the quote with the fewest changes, a third of it at most. */
    private static @Nullable NearMiss closest(String words, String text, Folded folded) {
        String within = folded.text();
        if ((long) words.length() * within.length() > MAX_COMPARED) {
            return null;
        }
        int[] costs = new int[words.length() + 1];
        int[] starts = new int[words.length() + 1];
        for (int i = 0; i <= words.length(); i++) {
            costs[i] = i;
        }
        int least = words.length() / 4 + 1;
        NearMiss nearest = null;
        for (int j = 0; j < within.length(); j++) {
            next(words, within.charAt(j), j, costs, starts);
            if (costs[words.length()] < least) {
                least = costs[words.length()];
                nearest = new NearMiss(folded.origin(starts[words.length()]), folded.end(text, j));
            }
        }
        return nearest;
    }

    /** From how much the beginnings of the words differ from what ends before a character, to what ends with it. */
    private static void next(String words, char c, int index, int[] costs, int[] starts) {
        int diagonal = costs[0];
        int diagonalStart = index;
        starts[0] = index + 1;
        for (int i = 1; i < costs.length; i++) {
            int replaced = diagonal + (words.charAt(i - 1) == c ? 0 : 1);
            int inserted = costs[i] + 1;
            int deleted = costs[i - 1] + 1;
            diagonal = costs[i];
            int start = starts[i];
            if (replaced <= inserted && replaced <= deleted) {
                costs[i] = replaced;
                starts[i] = diagonalStart;
            } else if (deleted <= inserted) {
                costs[i] = deleted;
                starts[i] = starts[i - 1];
            } else {
                costs[i] = inserted;
            }
            diagonalStart = start;
        }
    }

    /** Where it is and how it differs from the quote, for messages. */
    String told(String quote, String text, CodePoints points) {
        String there = text.substring(start, end);
        int first = firstDifference(there, quote);
        first = Math.min(entityStart(there, first), entityStart(quote, first));
        int from = points.toCodePoint(start);
        return Quoted.of(there) + " at code points " + from + " to " + points.toCodePoint(end) + ", where "
                + side("the text", there, first) + " and " + side("the quote", quote, first) + " as character "
                + (there.codePointCount(0, Math.min(first, there.length())) + 1);
    }

    /** The char index of the first character that differs. */
    static int firstDifference(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.codePointAt(i) == b.codePointAt(i)) {
            i += Character.charCount(a.codePointAt(i));
        }
        return i;
    }

    /** The index of the HTML entity that an index is in; itself if it is in none. */
    private static int entityStart(String words, int index) {
        int entity = words.lastIndexOf('&', Math.min(index, words.length() - 1));
        return entity >= 0 && Folded.entityEnd(words, entity) > index ? entity : index;
    }

    private static String side(String whose, String words, int index) {
        int entityEnd = index < words.length() && words.charAt(index) == '&' ? Folded.entityEnd(words, index) : -1;
        if (entityEnd > index) {
            return whose + " has " + words.substring(index, entityEnd);
        }
        return index < words.length() ? whose + " has " + Quoted.character(words.codePointAt(index)) : whose + " ends";
    }
}

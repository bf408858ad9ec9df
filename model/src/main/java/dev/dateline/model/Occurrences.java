package dev.dateline.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places where a text has a quote: as whole words, numbers and characters, and inside longer ones, where they are
 * passed over.
 *
 * @param whole the places where the quote stands by itself, none overlapping another, in the order of the text
 * @param inside the first place where it stands inside a longer word only, or null
 * @param insideCount how many of these there are
 */
record Occurrences(List<Mention> whole, @Nullable Mention inside, int insideCount) {

    /** Finds a quote, which is not empty. */
    static Occurrences find(String quote, String text) {
        int length = quote.codePointCount(0, quote.length());
        List<Mention> whole = new ArrayList<>();
        Mention inside = null;
        int insideCount = 0;
        int start = 0;
        int counted = 0;
        int at = text.indexOf(quote);
        while (at >= 0) {
            int end = at + quote.length();
            start += text.codePointCount(counted, at);
            counted = at;
            boolean isWhole = Clusters.isWhole(text, at, true) && Clusters.isWhole(text, end, false);
            if (isWhole) {
                whole.add(new Mention(start, start + length, quote));
            } else {
                inside = inside == null ? new Mention(start, start + length, quote) : inside;
                insideCount++;
            }
            at = text.indexOf(quote, isWhole ? end : at + 1);
        }
        return new Occurrences(whole, inside, insideCount);
    }

    /** The word, number or character around a place, as far as it is not very long. */
    static String around(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start > 0 && from - start < 40 && goesOn(text, start)) {
            start = text.offsetByCodePoints(start, -1);
        }
        while (end < text.length() && end - to < 40 && goesOn(text, end)) {
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(start, end);
    }

    private static boolean goesOn(String text, int index) {
        return !Clusters.isWhole(text, index, true) || !Clusters.isWhole(text, index, false);
    }
}

package dev.dateline.export.statements.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of an article, by code points, as mentions count. For one thread at a time. */
final class TextPlaces {

    /** From one code point of the text up to another. */
    record Span(int start, int end) {

        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    private final String text;
    private final int length;
    /** The char index of each code point; null if it is the same number. */
    private final int @Nullable [] charIndexes;

    private final Map<String, List<Span>> found = new HashMap<>();

    TextPlaces(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.charIndexes = length == text.length() ? null : charIndexes(text, length);
    }

    private static int[] charIndexes(String text, int length) {
        int[] indexes = new int[length];
        int at = 0;
        for (int i = 0; i < length; i++) {
            indexes[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        return indexes;
    }

    private int toChar(int codePoint) {
        return charIndexes == null ? codePoint : charIndexes[codePoint];
    }

    private int toCodePoint(int charIndex) {
        return charIndexes == null ? charIndex : Arrays.binarySearch(charIndexes, charIndex);
    }

    /** Whether a quote stands at a place. */
    boolean has(String quote, Span at) {
        return at.start() >= 0
                && at.start() < length
                && at.end() - at.start() == quote.codePointCount(0, quote.length())
                && text.startsWith(quote, toChar(at.start()));
    }

    /**
     * The one place where a quote stands as whole words: the only one of the text, or the only one that touches the place
     * where it was thought to be.
     *
     * @return null if there is no such place
     */
    @Nullable
    Span find(String quote, Span near) {
        List<Span> all = found.computeIfAbsent(quote, this::everywhere);
        List<Span> touching = all.stream().filter(near::overlaps).toList();
        if (touching.size() == 1) {
            return touching.get(0);
        }
        return all.size() == 1 ? all.get(0) : null;
    }

    private List<Span> everywhere(String quote) {
        List<Span> all = new ArrayList<>();
        int points = quote.codePointCount(0, quote.length());
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (isBreak(at) && isBreak(at + quote.length())) {
                int start = toCodePoint(at);
                all.add(new Span(start, start + points));
            }
        }
        return all;
    }

    /** Whether no word or number goes on at a char index. */
    private boolean isBreak(int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }
}

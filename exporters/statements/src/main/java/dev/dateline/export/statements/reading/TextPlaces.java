package dev.dateline.export.statements.reading;

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

    TextPlaces(String text) {
        this.text = text;
    }

    /** Whether a quote stands at a place. */
    boolean has(String quote, Span at) {
        int length = quote.codePointCount(0, quote.length());
        if (at.start() < 0 || at.end() - at.start() != length || at.start() > text.length()) {
            return false;
        }
        return at.start() <= text.codePointCount(0, text.length())
                && text.startsWith(quote, text.offsetByCodePoints(0, at.start()));
    }

    /**
     * The one place where a quote stands as whole words: the only one of the text, or the only one that touches the place
     * where it was thought to be.
     *
     * @return null if there is no such place
     */
    @Nullable
    Span find(String quote, Span near) {
        Span only = null;
        Span touching = null;
        int count = 0;
        int touchingCount = 0;
        int length = quote.codePointCount(0, quote.length());
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (!isWhole(at, at + quote.length())) {
                continue;
            }
            int start = text.codePointCount(0, at);
            Span span = new Span(start, start + length);
            only = span;
            count++;
            if (span.overlaps(near)) {
                touching = span;
                touchingCount++;
            }
        }
        return touchingCount == 1 ? touching : count == 1 ? only : null;
    }

    private boolean isWhole(int from, int to) {
        return isBreak(from) && isBreak(to);
    }

    /** Whether no word or number goes on at a char index. */
    private boolean isBreak(int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }
}

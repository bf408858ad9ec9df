package dev.dateline.export.annotations.marked;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A place of a text, in code points, as mentions count.
 *
 * @param start the first code point, from 0
 * @param end the code point after the last
 * @param quote what stands there
 * @param charIndex where it begins, counted in {@code char}s
 */
record Span(int start, int end, String quote, int charIndex) {

    int endCharIndex() {
        return charIndex + quote.length();
    }

    /** The part of a text from where the first of some spans begins to where the last ends. */
    static Span around(List<Span> spans, String text) {
        Span first = Collections.min(spans, Comparator.comparingInt(Span::start));
        Span last = Collections.max(spans, Comparator.comparingInt(Span::end));
        return new Span(
                first.start(), last.end(), text.substring(first.charIndex(), last.endCharIndex()), first.charIndex());
    }

    /** Whether it goes on over the end of a line. */
    boolean hasLineEnd() {
        return quote.indexOf('\n') >= 0 || quote.indexOf('\r') >= 0;
    }

    boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }
}

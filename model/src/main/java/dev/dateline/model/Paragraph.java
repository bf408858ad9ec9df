package dev.dateline.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of an article's text. Paragraphs are what stands between two line ends in a row. A line ends with a line
 * feed, a carriage return, or both in this order; the line ends between two paragraphs belong to neither.
 *
 * @param number counted from 1
 * @param start the index of its first code point in the text, from 0
 * @param text its words; empty where four line ends follow each other
 */
public record Paragraph(int number, int start, String text) {

    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int next = afterLineEnd(text, i);
            int after = next < 0 ? -1 : afterLineEnd(text, next);
            if (after >= 0) {
                paragraphs.add(new Paragraph(paragraphs.size() + 1, start, text.substring(from, i)));
                start += text.codePointCount(from, after);
                from = after;
            }
            i = after >= 0 ? after - 1 : i;
        }
        paragraphs.add(new Paragraph(paragraphs.size() + 1, start, text.substring(from)));
        return List.copyOf(paragraphs);
    }

    /** The index of the paragraph that a code point of the text stands in, or in the line ends after it. */
    static int indexAt(List<Paragraph> paragraphs, int codePoint) {
        int last = 0;
        for (int high = paragraphs.size() - 1; last < high; ) {
            int middle = (last + high + 1) >>> 1;
            if (paragraphs.get(middle).start() <= codePoint) {
                last = middle;
            } else {
                high = middle - 1;
            }
        }
        return last;
    }

    /** The index after the line end at an index, or -1 if no line ends there. */
    private static int afterLineEnd(String text, int index) {
        char c = index < text.length() ? text.charAt(index) : 0;
        if (c == '\r') {
            return text.startsWith("\n", index + 1) ? index + 2 : index + 1;
        }
        return c == '\n' ? index + 1 : -1;
    }
}

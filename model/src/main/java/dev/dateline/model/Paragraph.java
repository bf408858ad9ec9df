package dev.dateline.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of an article's text. Paragraphs are what stands between two line feeds in a row; joined with two line
 * feeds they are the text again, to the character.
 *
 * @param number counted from 1
 * @param start the index of its first code point in the text, from 0
 * @param text its words; empty where four line feeds follow each other
 */
public record Paragraph(int number, int start, String text) {

    /** What separates two paragraphs. */
    public static final String SEPARATOR = "\n\n";

    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        int from = 0;
        while (from >= 0) {
            int end = text.indexOf(SEPARATOR, from);
            String words = end < 0 ? text.substring(from) : text.substring(from, end);
            paragraphs.add(new Paragraph(paragraphs.size() + 1, start, words));
            start += words.codePointCount(0, words.length()) + SEPARATOR.length();
            from = end < 0 ? -1 : end + SEPARATOR.length();
        }
        return List.copyOf(paragraphs);
    }
}

package dev.dateline.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a text, found by {@link BreakIterator} in the language of the text. A sentence does not end at a
 * usual abbreviation ("Gov.", "U.S.", "Jan.", an initial), and never goes on in the next paragraph. The default locale
 * makes no difference.
 *
 * <pre>{@code
 * Sentences sentences = Sentences.of("It rained. Gov. Fenwhistle stayed.", "en");
 * sentences.touching(16, 26); // "Gov. Fenwhistle stayed."
 * }</pre>
 *
 * <p>A paragraph is only looked at when one of its sentences is asked for. Used by one thread at a time.
 */
public final class Sentences {

    /** How many are kept, about. */
    private static final int LOCALES = 200;

    /** To make one takes longer than to read an article; a copy is quick. */
    private static final Map<Locale, BreakIterator> BREAKS = new ConcurrentHashMap<>();

    private final CodePoints points;
    private final List<Paragraph> paragraphs;
    private final BreakIterator breaks;
    private final Abbreviations abbreviations;
    /** For each paragraph looked at, the char index after each of its sentences, counted in the paragraph. */
    private final int[] @Nullable [] ends;

    private Sentences(String text, Locale locale) {
        this.points = new CodePoints(text);
        this.paragraphs = Paragraph.of(text);
        this.breaks = breaks(locale);
        this.abbreviations = Abbreviations.of(locale.getLanguage());
        this.ends = new int[paragraphs.size()][];
    }

    private static BreakIterator breaks(Locale locale) {
        if (BREAKS.size() > LOCALES) {
            return BreakIterator.getSentenceInstance(locale);
        }
        return (BreakIterator) BREAKS.computeIfAbsent(locale, BreakIterator::getSentenceInstance)
                .clone();
    }

    /**
     * Makes a text ready to be asked for its sentences.
     *
     * @param text the text
     * @param language its BCP 47 tag, or null if it is not known
     * @return its sentences
     */
    public static Sentences of(String text, @Nullable String language) {
        return new Sentences(text, language == null ? Locale.ROOT : Locale.forLanguageTag(language));
    }

    /**
     * The sentences that a range of the text touches.
     *
     * @param start the first code point, counted from 0
     * @param end the code point after the last, at most the length of the text
     * @return the sentences as they are written, without the white space around them, joined by one blank; empty if
     *     there is nothing but white space
     */
    public String touching(int start, int end) {
        StringBuilder touched = new StringBuilder();
        for (int i = Paragraph.indexAt(paragraphs, start);
                i < paragraphs.size() && paragraphs.get(i).start() < end;
                i++) {
            Paragraph paragraph = paragraphs.get(i);
            int offset = points.toChar(paragraph.start());
            append(i, points.toChar(start) - offset, points.toChar(end) - offset, touched);
        }
        return touched.toString();
    }

    /**
     * Every sentence of the text.
     *
     * @return the sentences in order, without the white space around them; none if there is nothing to read
     */
    public List<Mention> all() {
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            int begin = 0;
            for (int end : ends(i)) {
                String whole = paragraph.text().substring(begin, end);
                String sentence = Blanks.strip(whole);
                if (!Blanks.isBlank(sentence)) {
                    int from = begin + whole.indexOf(sentence);
                    int start = paragraph.start() + paragraph.text().codePointCount(0, from);
                    all.add(new Mention(start, start + sentence.codePointCount(0, sentence.length()), sentence));
                }
                begin = end;
            }
        }
        return all;
    }

    private void append(int paragraph, int from, int to, StringBuilder touched) {
        String words = paragraphs.get(paragraph).text();
        int begin = 0;
        for (int end : ends(paragraph)) {
            String sentence = begin < to && end > from ? Blanks.strip(words.substring(begin, end)) : "";
            if (!sentence.isEmpty()) {
                touched.append(touched.isEmpty() ? "" : " ").append(sentence);
            }
            begin = end;
        }
    }

    private int[] ends(int paragraph) {
        int[] found = ends[paragraph];
        if (found == null) {
            found = split(paragraphs.get(paragraph).text());
            ends[paragraph] = found;
        }
        return found;
    }

    private int[] split(String words) {
        breaks.setText(words.replace('\n', ' ').replace('\r', ' '));
        int[] found = new int[8];
        int count = 0;
        int begin = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == words.length() || !abbreviations.continues(words, begin, end)) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = end;
                begin = end;
            }
        }
        return Arrays.copyOf(found, count);
    }
}

package dev.dateline.export.excel.reading;

import dev.dateline.export.excel.sheet.ColumnWidth;
import java.util.ArrayList;
import java.util.List;

/** Cuts paragraphs into portions that are seen in full: a row cannot be higher than some 27 lines. */
final class Portions {

    /** How much a portion holds, in characters as wide as a digit: 24 lines of the column they stand in. */
    private static final int MAX_WIDTH = 24 * ReadingSheets.TEXT_WIDTH;

    private Portions() {}

    /**
     * The portions of a paragraph.
     *
     * @param paragraph its words
     * @return the portions; joined they are the paragraph. Each ends behind a sentence or, failing that, a blank, if
     *     there is one in its second half
     */
    static List<String> of(String paragraph) {
        List<String> portions = new ArrayList<>();
        int from = 0;
        for (int end = end(paragraph, from); end < paragraph.length(); end = end(paragraph, from)) {
            int cut = cut(paragraph, from, end);
            portions.add(paragraph.substring(from, cut));
            from = cut;
        }
        portions.add(paragraph.substring(from));
        return portions;
    }

    /** Where a portion is full. */
    private static int end(String text, int from) {
        int width = 0;
        int end = from;
        while (end < text.length() && width < MAX_WIDTH) {
            int c = text.codePointAt(end);
            width += ColumnWidth.of(c);
            end += Character.charCount(c);
        }
        return end;
    }

    private static int cut(String text, int from, int end) {
        int blank = -1;
        for (int i = end; i > from + (end - from) / 2; i--) {
            if (text.charAt(i - 1) == ' ') {
                blank = blank < 0 ? i : blank;
                if (".!?”\"".indexOf(text.charAt(i - 2)) >= 0) {
                    return i;
                }
            }
        }
        return blank < 0 ? end : blank;
    }
}

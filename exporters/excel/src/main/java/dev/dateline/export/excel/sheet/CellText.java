package dev.dateline.export.excel.sheet;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * Text as a cell stores it. What XML 1.0 cannot hold is written {@code _xHHHH_}, as Excel writes it (ECMA-376, part 1,
 * 22.9.2.19); where the data itself looks like that, its underscore is. A carriage return is escaped too, for a reader
 * of XML makes a line feed of it.
 */
public final class CellText {

    /** What a cell holds, in UTF-16 code units. The text as it is stored is held to it, the longer form. */
    static final int MAX_LENGTH = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** The length of {@code _xHHHH_}. */
    private static final int ESCAPE_LENGTH = 7;

    private static final int ESCAPE_DIGITS = 4;

    private CellText() {}

    /**
     * The form in which a cell stores a text.
     *
     * @param text any text
     * @return what stands in the XML, before XML escapes it
     */
    public static String stored(String text) {
        int first = nextEscaped(text, 0);
        if (first == text.length()) {
            return text;
        }
        StringBuilder stored = new StringBuilder(text.length() + 2 * ESCAPE_LENGTH);
        int from = 0;
        for (int i = first; i < text.length(); i = nextEscaped(text, from)) {
            stored.append(text, from, i).append(String.format(Locale.ROOT, "_x%04X_", (int) text.charAt(i)));
            from = i + 1;
        }
        return stored.append(text, from, text.length()).toString();
    }

    /**
     * The text that a cell stores.
     *
     * @param stored what stands in the XML, once that is read
     * @return the text that {@link #stored} made it of
     */
    public static String read(String stored) {
        int escape = stored.indexOf("_x");
        if (escape < 0) {
            return stored;
        }
        StringBuilder text = new StringBuilder(stored.length());
        int from = 0;
        while (escape >= 0) {
            int end = escape + ESCAPE_LENGTH;
            if (beginsEscape(stored, escape) && end <= stored.length() && stored.charAt(end - 1) == '_') {
                text.append(stored, from, escape).append((char) HexFormat.fromHexDigits(stored, escape + 2, end - 1));
                from = end;
            }
            escape = stored.indexOf("_x", Math.max(from, escape + 1));
        }
        return text.append(stored, from, stored.length()).toString();
    }

    /**
     * Whether nothing more fits into a cell, so that the rest of a text may be elsewhere.
     *
     * @param text the text in the cell
     * @return whether one more character, however it is stored, might not fit
     */
    public static boolean isFull(String text) {
        return stored(text).length() > MAX_LENGTH - ESCAPE_LENGTH;
    }

    private static int nextEscaped(String text, int from) {
        int i = from;
        while (i < text.length() && !isEscaped(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isEscaped(String text, int index) {
        char c = text.charAt(index);
        if (c < ' ') {
            return c != '\t' && c != '\n';
        }
        return c == '_' ? beginsEscape(text, index) : c >= '\uFFFE';
    }

    /**
     * Whether {@code _xHHHH} stands there. The closing underscore is not asked for: it may be the first character of
     * the next escape.
     */
    private static boolean beginsEscape(String text, int index) {
        int end = index + ESCAPE_LENGTH - 1;
        if (end > text.length() || text.charAt(index + 1) != 'x') {
            return false;
        }
        for (int i = end - ESCAPE_DIGITS; i < end; i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Cuts a text into parts that fit into a cell each. No surrogate pair is cut in two, and as each part is escaped by
     * itself, no escape is.
     *
     * @return the parts; joined they are the text. One, and empty, for an empty text
     */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int stored = isEscaped(text, i) ? ESCAPE_LENGTH : Character.charCount(text.codePointAt(i));
            if (length + stored > MAX_LENGTH) {
                parts.add(text.substring(from, i));
                from = i;
                length = 0;
            }
            length += stored;
        }
        parts.add(text.substring(from));
        return parts;
    }
}

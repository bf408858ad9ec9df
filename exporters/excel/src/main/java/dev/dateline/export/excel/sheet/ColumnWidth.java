package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Role;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * How wide a column is to be: as what is in it, between bounds. Widths are counted in digits of the standard font, as
 * Excel does.
 */
public final class ColumnWidth {

    /** Text of more than this breaks into lines, at a length that reads well. */
    private static final int MAX_TEXT = 60;

    /** What a row is called stays in view, and must leave room beside it. */
    private static final int MAX_NAME = 44;

    /** What is the same in many rows need not be read in one line. */
    private static final int MAX_CONTEXT = 30;

    /** Anything else cannot break; what is longer is seen in full when the cell is chosen. */
    private static final int MAX_OTHER = 40;

    /** A row cannot be higher than 409 points, and a line takes 15. */
    static final int MAX_LINES = 27;

    /** The header is bold and has a button beside it. */
    private static final int FILTER_BUTTON = 4;

    private static final int MARGIN = 2;

    /** So many digits take as much room as one letter more, where lines are short and nobody sets the height anew. */
    private static final int MORE_LETTERS = 12;

    /** What {@code Sheet.setColumnWidth} counts in. */
    static final int UNITS_PER_DIGIT = 256;

    /** Scripts whose characters are as wide as they are high. */
    private static final Set<UnicodeScript> SQUARE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private final int max;
    private final boolean wraps;
    private int widest;

    private ColumnWidth(String title, int max, boolean wraps) {
        this.max = max;
        this.wraps = wraps;
        widest = title.length() + FILTER_BUTTON;
    }

    /** For a column of a table. */
    static ColumnWidth of(Column<?> column) {
        boolean words = column.datatype() == Datatype.TEXT && !ReadingOrder.isForMachines(column);
        return words ? new ColumnWidth(column.title(), longest(column.role()), true) : ofOther(column.title());
    }

    /** For a column of what does not break into lines. */
    static ColumnWidth ofOther(String title) {
        return new ColumnWidth(title, MAX_OTHER, false);
    }

    /**
     * For a column that is as wide as it is.
     *
     * @param digits how wide
     */
    static ColumnWidth fixed(int digits) {
        return new ColumnWidth("", digits + digits / MORE_LETTERS, true);
    }

    private static int longest(Role role) {
        if (role == Role.Plain.CONTEXT) {
            return MAX_CONTEXT;
        }
        return role == Role.Plain.NAME || role == Role.Plain.SUMMARY ? MAX_NAME : MAX_TEXT;
    }

    /** Whether long values break into lines: those that have places to break at. */
    boolean wraps() {
        return wraps;
    }

    /**
     * Makes room for a value, as far as the bounds allow.
     *
     * @return how many lines it will have if it breaks at the bound; not counted on beyond {@link #MAX_LINES}
     */
    int fit(String value) {
        if (2 * value.length() <= Math.min(widest, max) && value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
            return 1;
        }
        // Letters are narrower than digits, but lines break between words.
        int longestLine = max + max / 10;
        int lines = 1;
        int line = 0;
        for (int i = 0; i < value.length() && lines < MAX_LINES; ) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            line += of(c);
            if (breaks(value, i) || line > longestLine) {
                fit(line);
                lines++;
                line = 0;
            }
        }
        fit(line);
        return lines;
    }

    /** Whether a line ends with the character before an index; carriage return and line feed end it once. */
    private static boolean breaks(String value, int index) {
        char c = value.charAt(index - 1);
        return c == '\n' || (c == '\r' && (index == value.length() || value.charAt(index) != '\n'));
    }

    /** Makes room for so many digits, as far as the bounds allow. */
    void fit(int width) {
        widest = Math.max(widest, Math.min(width, max));
    }

    /**
     * How wide a character is.
     *
     * @param codePoint the character
     * @return its width in digits
     */
    public static int of(int codePoint) {
        return isSquare(codePoint) ? 2 : 1;
    }

    private static boolean isSquare(int c) {
        return c > Byte.MAX_VALUE && (!Character.isBmpCodePoint(c) || SQUARE.contains(UnicodeScript.of(c)));
    }

    /** For {@code Sheet.setColumnWidth}. */
    int units() {
        return (widest + MARGIN) * UNITS_PER_DIGIT;
    }
}

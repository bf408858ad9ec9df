package dev.dateline.model;

import java.util.Locale;

/** Shows what somebody wrote inside a message: on one line, and not too much of it. */
final class Quoted {

    private static final int SHOWN_CODE_POINTS = 100;

    private Quoted() {}

    /** The words between quotation marks; the end of long ones is left out. */
    static String of(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= SHOWN_CODE_POINTS
                ? "'" + oneLine(words) + "'"
                : "'" + oneLine(words.substring(0, words.offsetByCodePoints(0, SHOWN_CODE_POINTS))) + "…'";
    }

    /** The words with everything escaped that would break a line or cannot be seen at all. */
    static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        words.codePoints().forEach(c -> append(c, line));
        return line.toString();
    }

    private static void append(int codePoint, StringBuilder line) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                line.append(escaped(codePoint));
            default -> line.appendCodePoint(codePoint);
        }
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04x", codePoint);
        };
    }
}

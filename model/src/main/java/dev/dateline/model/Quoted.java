package dev.dateline.model;

import java.util.Locale;

/** Shows what somebody wrote inside a message: on one line, and not too much of it. */
public final class Quoted {

    private static final int SHOWN_CODE_POINTS = 100;

    private Quoted() {}

    /**
     * The words between quotation marks, with everything spelled out that cannot be seen; the end of long ones is left out.
     *
     * @param words what was written
     * @return for a message, such as {@code 'a<U+200B>b'}
     */
    public static String of(String words) {
        return in('\'', words);
    }

    /** The words between marks; the end of long ones is left out. */
    static String in(char mark, String words) {
        int length = words.codePointCount(0, words.length());
        return length <= SHOWN_CODE_POINTS
                ? mark + oneLine(words) + mark
                : mark + oneLine(words.substring(0, words.offsetByCodePoints(0, SHOWN_CODE_POINTS))) + "…" + mark;
    }

    /** The words on one line, with everything spelled out that cannot be seen or would turn the line around. */
    static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        words.codePoints().forEach(c -> append(c, line));
        return line.toString();
    }

    /** A short string as JSON has it. */
    static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (isVisible(c) || c == ' ' || Character.isSurrogate(c)) {
                json.append(c);
            } else {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return json.append('"').toString();
    }

    /** A character by its number, such as {@code U+2019}. */
    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** A character, its number and its name in Unicode. */
    static String character(int codePoint) {
        String known = Character.getName(codePoint);
        return name(codePoint)
                + (isVisible(codePoint) ? " " + Character.toString(codePoint) : "")
                + (known == null ? "" : " " + known);
    }

    private static void append(int codePoint, StringBuilder line) {
        if (codePoint == ' ' || isVisible(codePoint)) {
            line.appendCodePoint(codePoint);
        } else {
            line.append('<').append(name(codePoint)).append('>');
        }
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> !Blanks.isBlank(codePoint);
        };
    }
}

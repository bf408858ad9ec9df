package dev.dateline.model;

/** What a reader does not see: white space of any kind, no-break spaces, and characters of no width. */
final class Blanks {

    private Blanks() {}

    /** Whether a code point is a space of any width, or the end of a line. */
    static boolean isSpace(int codePoint) {
        return codePoint < 0x80
                ? codePoint == ' '
                        || (codePoint >= '\t' && codePoint <= '\r')
                        || (codePoint >= 0x1C && codePoint <= 0x1F)
                : codePoint == 0x85 || Character.isSpaceChar(codePoint);
    }

    /** Whether there is nothing to see where a code point stands: a space, or a character of no width. */
    static boolean isBlank(int codePoint) {
        return isSpace(codePoint)
                || codePoint == 0xAD
                || codePoint == 0x61C
                || codePoint == 0x180E
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || codePoint == 0xFEFF;
    }

    /** Whether there is nothing to see in a text. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A text without the spaces around it. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}

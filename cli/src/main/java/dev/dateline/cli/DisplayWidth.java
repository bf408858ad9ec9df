package dev.dateline.cli;

/**
 * How many columns of a terminal a text takes: two for what East Asian scripts and emoji are made of, none for what is
 * put onto the character before. The blocks are those that Unicode's EastAsianWidth.txt has as wide.
 */
final class DisplayWidth {

    /** First and last of each range of wide characters. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x23E9, 0x23EC},
        {0x25FD, 0x25FE},
        {0x2614, 0x2615},
        {0x2E80, 0x303E},
        {0x3041, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18CFF},
        {0x1B000, 0x1B2FF},
        {0x1F1E6, 0x1F1FF},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F7E0, 0x1F7EB},
        {0x1F900, 0x1F9FF},
        {0x1FA70, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private DisplayWidth() {}

    /** The width of a text without control characters. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint <= range[1]) {
                return codePoint < range[0] ? 1 : 2;
            }
        }
        return 1;
    }

    /** As much of the beginning of a text as there is room for. */
    static String first(String text, int room) {
        int end = 0;
        int left = room;
        while (end < text.length() && of(text.codePointAt(end)) <= left) {
            int codePoint = text.codePointAt(end);
            left -= of(codePoint);
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }

    /** As much of the end of a text as there is room for; begins with no character that belongs onto another. */
    static String last(String text, int room) {
        int start = text.length();
        int begin = start;
        int left = room;
        while (start > 0 && of(text.codePointBefore(start)) <= left) {
            int codePoint = text.codePointBefore(start);
            left -= of(codePoint);
            start -= Character.charCount(codePoint);
            begin = of(codePoint) > 0 ? start : begin;
        }
        return text.substring(begin);
    }
}

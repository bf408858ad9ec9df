package dev.dateline.export.excel.figure;

/** Text of an article as a drawing can hold it. */
final class DrawnText {

    private DrawnText() {}

    /** The text with the sign for what cannot be shown in the place of what XML cannot hold, on one line. */
    static String of(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) && (c < '\u001C' || c > '\u001F')) {
                drawn.append(' ');
            } else {
                drawn.append(c < ' ' || c >= '\uFFFE' ? '\uFFFD' : c);
            }
        }
        return drawn.toString();
    }
}

package dev.dateline.export.excel.sheet;

/** Text of an article as drawings and properties can hold it. */
public final class DrawnText {

    private DrawnText() {}

    /**
     * The text with the sign for what cannot be shown in the place of what XML cannot hold, on one line.
     *
     * @param text any text
     * @return what stands in the XML, before XML escapes it
     */
    public static String of(String text) {
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

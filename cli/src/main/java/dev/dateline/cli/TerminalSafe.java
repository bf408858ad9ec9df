package dev.dateline.cli;

/** Makes text from articles and file names fit to be printed: a terminal would obey control characters. */
final class TerminalSafe {

    private TerminalSafe() {}

    /** The text with its control characters written as {@code \}{@code u} and four hexadecimal digits. */
    static String of(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        text.chars().forEach(c -> {
            if (Character.isISOControl(c)) {
                printable.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                printable.append((char) c);
            }
        });
        return printable.toString();
    }
}

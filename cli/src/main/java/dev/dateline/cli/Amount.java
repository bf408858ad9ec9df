package dev.dateline.cli;

import java.util.Locale;

/** Says how many or how much, in English wherever it runs. */
final class Amount {

    private static final String[] BYTE_UNITS = {"kB", "MB", "GB", "TB", "PB", "EB"};

    private Amount() {}

    /** A number with commas: {@code 1,234}. */
    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number of things: {@code no errors}, {@code 1 error}, {@code 1,234 errors}. */
    static String of(long number, String plural) {
        if (number == 1 && plural.endsWith("s")) {
            return "1 " + plural.substring(0, plural.length() - 1);
        }
        return (number == 0 ? "no" : of(number)) + " " + plural;
    }

    /** A size in decimal units: {@code 812 B}, {@code 48.2 kB}. */
    static String ofBytes(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double size = bytes / 1000.0;
        int unit = 0;
        while (size >= 999.95 && unit < BYTE_UNITS.length - 1) { // would be rounded to 1000.0
            size /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", size, BYTE_UNITS[unit]);
    }
}

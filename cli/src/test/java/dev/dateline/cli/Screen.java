package dev.dateline.cli;

import java.util.regex.Pattern;

/**
 * What a block {@code console} of a page shows, compared with what is on the screen. A line {@code …} stands for any lines,
 * {@code …} within a line for anything in it. Sizes of files may differ, as what a zip takes depends on the machine's zlib;
 * blanks at the ends of lines are not seen.
 */
final class Screen {

    private static final Pattern SIZE = Pattern.compile(" +[0-9.]+ k?B\\b");

    private Screen() {}

    static boolean matches(String shown, String actual) {
        StringBuilder pattern = new StringBuilder();
        for (String line : masked(shown).lines().toList()) {
            pattern.append(line.equals("…") ? "(?:.*\n)*?" : "\\Q" + line.replace("…", "\\E.*\\Q") + "\\E\n");
        }
        return masked(actual).matches(pattern.toString());
    }

    private static String masked(String text) {
        return SIZE.matcher(text).replaceAll(" size").replaceAll("(?m) +$", "");
    }
}

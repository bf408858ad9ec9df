package dev.dateline.model;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds HTML where plain text should be: tags that close something or stand alone, names of characters. A lone
 * {@code <b>} may be meant, a {@code </b>} hardly ever is.
 */
final class Markup {

    private static final Set<String> ELEMENTS = Set.of(
            ("a abbr article aside b blockquote br cite code div em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr"
                            + " i iframe img li main ol p pre q s script section small span strong style sub sup table"
                            + " tbody td th tr u ul video")
                    .split(" ", -1));
    private static final Set<String> ALONE = Set.of("br", "hr", "img", "p");
    private static final int LONGEST = 10;

    /**
     * Some HTML.
     *
     * @param start the index of its first char
     * @param end the index after its last
     */
    record Found(int start, int end) {}

    private Markup() {}

    /** The first HTML in a text; null if there is none. */
    static @Nullable Found first(String text) {
        Found tag = firstTag(text);
        int most = tag == null ? text.length() : tag.start();
        for (int i = text.indexOf('&'); i >= 0 && i < most; i = text.indexOf('&', i + 1)) {
            int end = Folded.entityEnd(text, i);
            if (end > 0) {
                return new Found(i, end);
            }
        }
        return tag;
    }

    private static @Nullable Found firstTag(String text) {
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            int end = tagEnd(text, i);
            if (end > 0) {
                return new Found(i, end);
            }
        }
        return null;
    }

    /** The index after the tag that begins at an index, or -1 if none does that stands for more than itself. */
    private static int tagEnd(String text, int start) {
        boolean closes = text.startsWith("/", start + 1);
        int from = start + (closes ? 2 : 1);
        int to = from;
        while (to < text.length() && to - from <= LONGEST && isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        if (to == text.length() || !(closes ? ELEMENTS : ALONE).contains(name)) {
            return -1;
        }
        return switch (text.charAt(to)) {
            case '>' -> to + 1;
            case ' ', '/' -> text.indexOf('>', to) + 1;
            default -> -1;
        };
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}

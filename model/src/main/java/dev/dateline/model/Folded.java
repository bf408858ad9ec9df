package dev.dateline.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text with everything evened out that people take for the same: composed and decomposed characters, case, kinds of
 * white space, quotation marks and dashes, characters of no width, HTML's names for characters. Knows where each char of
 * it comes from.
 */
final class Folded {

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "'"),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("lsquo", "'"),
            Map.entry("rsquo", "'"),
            Map.entry("ldquo", "'"),
            Map.entry("rdquo", "'"),
            Map.entry("ndash", "-"),
            Map.entry("mdash", "-"),
            Map.entry("hellip", "..."),
            Map.entry("shy", ""));
    private static final int LONGEST_ENTITY = 10;

    /** What becomes of upper and lower case. */
    enum Case {
        FOLDED,
        KEPT
    }

    private final Case letters;
    private final StringBuilder folded = new StringBuilder();
    private int[] origins = new int[64];
    private final String text;

    Folded(String text) {
        this(text, Case.FOLDED);
    }

    Folded(String text, Case letters) {
        this.letters = letters;
        int i = 0;
        while (i < text.length()) {
            int end = text.charAt(i) == '&' ? entityEnd(text, i) : -1;
            if (end > 0) {
                add(Objects.requireNonNull(entity(text.substring(i + 1, end - 1))), i);
                i = end;
            } else {
                int codePoint = text.codePointAt(i);
                fold(codePoint, i);
                i += Character.charCount(codePoint);
            }
        }
        origin(folded.length(), text.length());
        this.text = folded.toString();
    }

    /** Whether people take two texts for the same. */
    static boolean isSame(String one, String other, Case letters) {
        return new Folded(one, letters).text().equals(new Folded(other, letters).text());
    }

    private void fold(int codePoint, int at) {
        if (Blanks.isSpace(codePoint)) {
            if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                add(" ", at);
            }
        } else if (codePoint < 0x80) {
            add(String.valueOf(ascii((char) codePoint)), at);
        } else if (!Blanks.isBlank(codePoint)) {
            switch (Character.getType(codePoint)) {
                case Character.DASH_PUNCTUATION -> add("-", at);
                case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> add("'", at);
                default -> add(other(codePoint), at);
            }
        }
    }

    private char ascii(char c) {
        if (c == '"' || c == '`') {
            return '\'';
        }
        return c >= 'A' && c <= 'Z' && letters == Case.FOLDED ? (char) (c + 32) : c;
    }

    private String other(int codePoint) {
        return switch (codePoint) {
            case 0x2212 -> "-";
            case 0xB4, 0x2BC, 0x201A, 0x201E, 0x2032, 0x2033 -> "'";
            default -> {
                String taken = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
                yield letters == Case.KEPT
                        ? taken
                        : Normalizer.normalize(taken.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
            }
        };
    }

    private void add(String characters, int at) {
        for (int i = 0; i < characters.length(); i++) {
            origin(folded.length(), at);
            folded.append(characters.charAt(i));
        }
    }

    private void origin(int index, int at) {
        if (index == origins.length) {
            origins = Arrays.copyOf(origins, index * 2);
        }
        origins[index] = at;
    }

    /** The index after the entity that begins at an index, or -1 if none does. */
    static int entityEnd(String text, int start) {
        int most = Math.min(text.length(), start + LONGEST_ENTITY);
        int end = start + 1;
        while (end < most && text.charAt(end) != ';') {
            end++;
        }
        return end < most && entity(text.substring(start + 1, end)) != null ? end + 1 : -1;
    }

    /** What an entity of HTML stands for, evened out; null if it is none. */
    private static @Nullable String entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.get(name);
        }
        try {
            boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
            int codePoint = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    String text() {
        return text;
    }

    /** The char index, in the text as it is, after what a char of the folded text comes from. */
    int end(String original, int index) {
        int origin = origins[index];
        int entityEnd = original.charAt(origin) == '&' ? entityEnd(original, origin) : -1;
        return entityEnd > 0 ? entityEnd : original.offsetByCodePoints(origin, 1);
    }

    /** The char index, in the text as it is, of a char index in the folded text. */
    int origin(int index) {
        return origins[index];
    }
}

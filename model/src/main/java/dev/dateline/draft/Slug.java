package dev.dateline.draft;

import java.text.Normalizer;
import java.util.Locale;

/** Words as ids and measures have them: lower case, ASCII, hyphens between. */
final class Slug {

    private static final int MAX_LENGTH = 100;

    private Slug() {}

    /** The slug of some words; empty if they have no letter or digit of ASCII. */
    static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replaceAll("['’]s?(?![a-z])|\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > MAX_LENGTH ? plain.substring(0, MAX_LENGTH) : plain;
        return cut.replaceAll("^-+|-+$", "");
    }
}

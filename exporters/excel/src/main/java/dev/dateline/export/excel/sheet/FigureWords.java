package dev.dateline.export.excel.sheet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A figure in the words of a sentence: {@code ≈ 14,000–15,000 North Korean troops (estimated)}. */
public final class FigureWords {

    /** People are not called persons where it says who they are. */
    private static final String PERSON = "person";

    private FigureWords() {}

    /**
     * How many of what, and how that is known.
     *
     * @param asText the numbers in signs, with the basis or without
     * @param name what is counted or measured
     * @param unit what the numbers are of
     * @param basis how the article comes by it; null or empty if not given
     * @return the words, never empty
     */
    public static String phrase(String asText, String name, String unit, @Nullable String basis) {
        String known = basis == null || basis.isEmpty() ? "" : " (" + basis + ")";
        String amount = asText.endsWith(known) ? asText.substring(0, asText.length() - known.length()) : asText;
        boolean isSaid = unit.equals(PERSON) || lower(name).contains(lower(unit));
        return amount + " " + (isSaid ? "" : unit + " ") + name + known;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

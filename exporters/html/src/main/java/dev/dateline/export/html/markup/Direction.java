package dev.dateline.export.html.markup;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way a language is written. */
public final class Direction {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("arab", "hebr", "nkoo", "syrc", "thaa");

    private Direction() {}

    /**
     * The direction of a language.
     *
     * @param language a BCP 47 tag, or null
     * @return the value of {@code dir}: {@code rtl}, or {@code ltr} as well where nothing is known
     */
    public static String of(@Nullable String language) {
        if (language == null) {
            return "ltr";
        }
        String[] parts = language.toLowerCase(Locale.ROOT).split("-", 3);
        if (parts.length > 1 && parts[1].length() == 4) {
            return RIGHT_TO_LEFT_SCRIPTS.contains(parts[1]) ? "rtl" : "ltr";
        }
        return RIGHT_TO_LEFT.contains(parts[0]) ? "rtl" : "ltr";
    }
}

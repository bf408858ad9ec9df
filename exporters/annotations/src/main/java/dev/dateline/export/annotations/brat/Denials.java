package dev.dateline.export.annotations.brat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The attributes by which people mark what a text does not say, or does not say for certain. */
final class Denials {

    private Denials() {}

    /**
     * Whether an attribute takes back what it is of.
     *
     * @param name of the attribute
     * @param value its value, or null
     */
    static boolean isOne(String name, @Nullable String value) {
        String kind = name.toLowerCase(Locale.ROOT);
        String how = value == null ? "" : value.toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "negation",
                    "negated",
                    "negative",
                    "speculation",
                    "speculated",
                    "speculative",
                    "uncertain",
                    "hypothetical" -> !how.equals("false") && !how.equals("no");
            case "polarity" -> how.startsWith("neg");
            case "modality" -> !how.startsWith("assert") && !how.equals("actual");
            default -> false;
        };
    }
}

package dev.dateline.model;

import java.util.Arrays;
import java.util.Locale;

/** How the article comes by a figure. */
public enum Basis {
    /** The article gives it as a fact, or as what was reported. */
    REPORTED,
    /** Somebody estimates it, named or not. */
    ESTIMATED,
    /** A party with an interest says so. */
    CLAIMED,
    /** Somebody in a position to know has confirmed it. */
    CONFIRMED,
    /** It is expected in the future. */
    PROJECTED,
    /** The article gives it as a figure that somebody denies. */
    DENIED;

    /**
     * The name in the input and in every output.
     *
     * @return for example {@code reported}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The basis of a name.
     *
     * @param label the name, in its exact spelling
     * @return the basis
     * @throws InvalidValueException if there is none of that name
     */
    public static Basis of(String label) {
        return Labels.find(label, FindingKind.INVALID_BASIS, "a basis", Arrays.asList(values()), Basis::label);
    }
}

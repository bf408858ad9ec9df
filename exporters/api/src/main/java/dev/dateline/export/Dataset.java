package dev.dateline.export;

import dev.dateline.model.InvalidValueException;
import dev.dateline.model.WebIri;
import java.util.regex.Pattern;

/**
 * An export as a whole: the facts of it that hold for every format. Immutable and thread-safe.
 *
 * @param base the prefix of every IRI in the outputs: an absolute http(s) IRI that ends in {@code /} or {@code #}
 */
public record Dataset(String base) {

    /** The base that stands in for a missing one. Nobody can publish under it: RFC 2606 keeps it for examples. */
    public static final String EXAMPLE_BASE = "https://example.org/";

    /** The namespace of Dateline's own terms. What an export speaks of has no place in it. */
    public static final String VOCABULARY = "https://w3id.org/dateline/ns#";

    /** The vocabulary by any spelling of its address, and what is below it. */
    private static final Pattern IN_VOCABULARY = Pattern.compile("(?i)https?://w3id\\.org(:\\d+)?/dateline/ns[#/?].*");

    /**
     * Checks the base.
     *
     * @throws InvalidValueException if it is not an absolute http(s) IRI, does not end in {@code /} or {@code #}, or is in
     *     the namespace of {@link #VOCABULARY}
     */
    public Dataset {
        WebIri.require(base);
        if (!base.endsWith("/") && !base.endsWith("#")) {
            throw new InvalidValueException("'" + base + "' cannot be the base of IRIs; it has to end in / or #");
        }
        if (IN_VOCABULARY.matcher(base).matches()) {
            throw new InvalidValueException("'" + base
                    + "' cannot be the base of IRIs; Dateline's own terms are there. Use an address of your own");
        }
    }

    /**
     * An export whose base nobody has given.
     *
     * @return a dataset under {@link #EXAMPLE_BASE}
     */
    public static Dataset example() {
        return new Dataset(EXAMPLE_BASE);
    }
}

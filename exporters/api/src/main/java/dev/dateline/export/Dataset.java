package dev.dateline.export;

import dev.dateline.model.DatasetDescription;
import dev.dateline.model.DatasetSchema;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.WebIri;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An export as a whole: the facts of it that hold for every format. Immutable and thread-safe.
 *
 * @param base the prefix of every IRI in the outputs: an absolute http(s) IRI that ends in {@code /} or {@code #}
 * @param description what its publisher says of it; null if nobody said anything
 */
public record Dataset(String base, @Nullable DatasetDescription description) implements Serializable {

    /** The base that stands in for a missing one. Nobody can publish under it: RFC 2606 keeps it for examples. */
    public static final String EXAMPLE_BASE = "https://example.org/";

    /** The namespace of Dateline's own terms. What an export speaks of has no place in it. */
    public static final String VOCABULARY = "https://w3id.org/dateline/ns#";

    /** The vocabulary by any spelling of its address, and what is below it. */
    private static final Pattern IN_VOCABULARY = Pattern.compile("(?i)https?://w3id\\.org(:\\d+)?/dateline/ns[#/?].*");

    /** What a description looks like, for those who write one. */
    public static final Document DESCRIPTION_SCHEMA = new Document(
            "dataset", "what can be said of an export as a whole, a JSON Schema for --dataset", DatasetSchema::text);

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
     * An export of which nothing is known but the base.
     *
     * @param base the prefix of every IRI in the outputs
     * @throws InvalidValueException if it cannot be one
     */
    public Dataset(String base) {
        this(base, null);
    }

    /**
     * The IRI of the export as a whole: the one that its publisher gave it, or {@code dataset} under the base.
     *
     * @return the same for every export under a base, so that what comes the next day is the same dataset
     */
    public String iri() {
        return description == null || description.id() == null ? base + "dataset" : description.id();
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

package dev.dateline.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rule for addresses on the Web: an absolute http or https IRI with a host (RFC 3987). */
public final class WebIri {

    /** User, host and port: {@link URI} does not take a host apart whose letters are not all ASCII. */
    private static final Pattern AUTHORITY = Pattern.compile("([^@]*@)?(\\[.*]|[^@:]+)(:[0-9]*)?");

    private WebIri() {}

    /**
     * Checks a value.
     *
     * @param value what should be an absolute http or https IRI
     * @return the value, unchanged
     * @throws InvalidValueException if it is none
     */
    public static String require(String value) {
        try {
            URI iri = new URI(value);
            String scheme = iri.getScheme();
            if (scheme != null
                    && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                    && iri.getRawAuthority() != null
                    && AUTHORITY.matcher(iri.getRawAuthority()).matches()) {
                return value;
            }
        } catch (URISyntaxException e) {
            throw new InvalidValueException(Quoted.of(value) + " is not an IRI (" + reason(e)
                    + "); write an absolute one such as 'https://example.org/a%20b'");
        }
        throw new InvalidValueException(Quoted.of(value)
                + " is not an absolute http or https IRI with a host; write one such as 'https://example.org/a'");
    }

    private static String reason(URISyntaxException e) {
        return e.getReason().toLowerCase(Locale.ROOT) + " at character " + e.getIndex();
    }
}

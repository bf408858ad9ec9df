package dev.dateline.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rule for addresses on the Web: an absolute http or https IRI with a host (RFC 3987). */
public final class WebIri {

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
                    && hasHost(iri.getRawAuthority())) {
                return value;
            }
        } catch (URISyntaxException e) {
            throw new InvalidValueException("'" + value + "' is not an IRI (" + reason(e)
                    + "); write an absolute one such as 'https://example.org/a%20b'");
        }
        throw new InvalidValueException(
                "'" + value + "' is not an absolute http or https IRI; write one such as 'https://example.org/a'");
    }

    /** {@link URI#getHost()} is null for a host of letters that are not ASCII, so the authority is taken apart here. */
    private static boolean hasHost(@Nullable String authority) {
        if (authority == null) {
            return false;
        }
        String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
        return !hostAndPort.isEmpty() && hostAndPort.charAt(0) != ':';
    }

    private static String reason(URISyntaxException e) {
        return e.getReason().toLowerCase(Locale.ROOT) + " at character " + e.getIndex();
    }
}

package dev.dateline.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rule for addresses on the Web: an absolute http or https IRI with a host (RFC 3987), and nothing that programs
 * refuse or change when they read it. {@link URI} alone lets through characters and authorities that no IRI can have,
 * user names, which RFC 9110 forbids to write, and {@code .} and {@code ..}, which many a parser resolves.
 */
public final class WebIri {

    private static final String SOUND = "; write an absolute one such as 'https://example.org/a%20b'";
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(?:\\[[0-9A-Fa-f:.]+]|[^\\[\\]@:]+)(?::[0-9]*)?", Pattern.DOTALL);
    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.\\.?(?=/|$)");

    private static final boolean[] PLAIN = plain();

    private WebIri() {}

    /**
     * Checks a value.
     *
     * @param value what should be an absolute http or https IRI
     * @return the value, unchanged
     * @throws InvalidValueException if it is none
     */
    public static String require(String value) {
        String problem = isPlain(value) ? null : problem(Values.text(value));
        if (problem == null) {
            return value;
        }
        String meant = Spelling.iri(value);
        String wrong = Quoted.of(value) + " " + problem;
        boolean isCertain = meant != null && Blanks.strip(value).startsWith("http");
        throw new InvalidValueException(
                FindingKind.INVALID_IRI,
                meant != null && isCertain
                        ? Remedy.meant(wrong, meant)
                        : Remedy.of(wrong + (meant == null ? SOUND : Remedy.hint(meant))));
    }

    /** Whether a value is an absolute http or https IRI. */
    static boolean isRight(String value) {
        return isPlain(value) || problem(value) == null;
    }

    private static @Nullable String problem(String value) {
        try {
            return problem(value, new URI(value));
        } catch (URISyntaxException e) {
            return "is not an IRI (" + reason(e) + ")";
        }
    }

    /**
     * Whether a value is an IRI of the commonest kind, which needs no parser: {@code http://host/path} or https, of
     * letters, digits and some marks that mean the same wherever they stand, and without a segment that begins with a
     * full stop.
     */
    private static boolean isPlain(String value) {
        int host = value.startsWith("https://") ? 8 : value.startsWith("http://") ? 7 : value.length();
        boolean plain = host < value.length() && value.charAt(host) != '/';
        boolean inPath = false;
        for (int i = host; plain && i < value.length(); i++) {
            char c = value.charAt(i);
            inPath |= c == '/';
            plain = c < 0x80 && PLAIN[c] && (!inPath || c != '.' || value.charAt(i - 1) != '/');
        }
        return plain;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/"
                .chars()
                .forEach(c -> plain[c] = true);
        return plain;
    }

    private static @Nullable String problem(String value, URI iri) {
        String scheme = iri.getScheme();
        String authority = iri.getRawAuthority();
        if (scheme == null
                || authority == null
                || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
            return "is not an absolute http or https IRI";
        }
        if (!HOST_AND_PORT.matcher(authority).matches()) {
            return "has " + Quoted.of(authority) + " where a host, and perhaps a port, should be";
        }
        OptionalInt foreign = value.codePoints().filter(c -> !isAllowed(c)).findFirst();
        if (foreign.isPresent()) {
            return String.format(Locale.ROOT, "has U+%04X in it, which no IRI can", foreign.getAsInt());
        }
        int afterAuthority = value.indexOf(authority) + authority.length();
        if (value.indexOf('[', afterAuthority) >= 0 || value.indexOf(']', afterAuthority) >= 0) {
            return "has a square bracket after the host; write %5B or %5D";
        }
        if (DOT_SEGMENT.matcher(iri.getRawPath()).find()) {
            return "has '.' or '..' as a part of its path, which programs resolve";
        }
        return null;
    }

    /** Whether an IRI can have a character: ASCII, which {@link URI} has checked, or {@code ucschar} of RFC 3987. */
    private static boolean isAllowed(int c) {
        if (c <= 0xFFFF) {
            return c < 0x80 || isIn(c, 0xA0, 0xD7FF) || isIn(c, 0xF900, 0xFDCF) || isIn(c, 0xFDF0, 0xFFEF);
        }
        boolean endsItsPlane = (c & 0xFFFE) == 0xFFFE;
        return !endsItsPlane && (c < 0xE0000 || isIn(c, 0xE1000, 0xEFFFF));
    }

    private static boolean isIn(int c, int first, int last) {
        return c >= first && c <= last;
    }

    /** What is wrong and where; in an authority, Java's versions differ in where they see it. */
    private static String reason(URISyntaxException e) {
        String reason = e.getReason().toLowerCase(Locale.ROOT);
        return reason.endsWith("authority") ? reason : reason + " at character " + e.getIndex();
    }
}

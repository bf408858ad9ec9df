package dev.dateline.export.excel.sheet;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as every program opens them: in ASCII (RFC 3987, section 3.1). Cells show them as the articles give them.
 */
final class WebAddress {
    private static final Pattern PARTS = Pattern.compile("(https?://)([^/?#:]*)(.*)", Pattern.CASE_INSENSITIVE);

    /** IDNA of 2003, which Java has, makes other hosts of names with these than browsers do. */
    private static final String READ_IN_TWO_WAYS = "ß\u1E9Eς\u200C\u200D";

    private WebAddress() {}

    /**
     * The same address in ASCII.
     *
     * @param address an absolute http or https IRI
     * @return the address itself if it is in ASCII
     */
    static String ascii(String address) {
        Matcher parts = PARTS.matcher(address);
        if (address.chars().allMatch(WebAddress::isPlain) || !parts.matches()) {
            return address;
        }
        return parts.group(1) + host(parts.group(2)) + encoded(parts.group(3));
    }

    private static String host(String host) {
        if (host.chars().anyMatch(c -> READ_IN_TWO_WAYS.indexOf(c) >= 0)) {
            return encoded(host);
        }
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            // No name that a host can have: nothing answers there, in whichever form it is asked for.
            return encoded(host);
        }
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(unit)) {
                encoded.append((char) unit);
            } else {
                encoded.append('%').append(hex(unit >> 4)).append(hex(unit));
            }
        }
        return encoded.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit & 0xF);
    }

    /** What stands for itself, and so in a formula, too. */
    private static boolean isPlain(int c) {
        return c > ' ' && c < 0x7F && c != '"';
    }
}

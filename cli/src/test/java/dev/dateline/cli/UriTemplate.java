package dev.dateline.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** URI templates of RFC 6570, level 2: {@code {name}} and {@code {+name}}, the two that the metadata uses. */
final class UriTemplate {

    private static final Pattern EXPRESSION = Pattern.compile("\\{(\\+?)([A-Za-z0-9_]+)}");

    /** What stands for itself (section 3.2.2), and, after a plus, what has a meaning in a URI (3.2.3). */
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");

    private static final Pattern RESERVED = Pattern.compile("[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2}");

    private UriTemplate() {}

    /** Fills in a template; a variable without a value leaves nothing. */
    static String expand(String template, Map<String, String> values) {
        return EXPRESSION.matcher(template).replaceAll(expression -> {
            String value = values.getOrDefault(expression.group(2), "");
            return encoded(value, expression.group(1).isEmpty() ? UNRESERVED : RESERVED)
                    .replace("$", "\\$");
        });
    }

    private static String encoded(String value, Pattern asItIs) {
        StringBuilder encoded = new StringBuilder();
        var allowed = asItIs.matcher(value);
        int i = 0;
        while (i < value.length()) {
            if (allowed.region(i, value.length()).lookingAt()) {
                encoded.append(allowed.group());
                i = allowed.end();
            } else {
                int point = value.codePointAt(i);
                for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
                }
                i += Character.charCount(point);
            }
        }
        return encoded.toString();
    }
}

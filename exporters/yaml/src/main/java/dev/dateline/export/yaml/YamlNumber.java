package dev.dateline.export.yaml;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Numbers of YAML's core schema. */
final class YamlNumber {

    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");

    /** More digits no number of an article has. */
    private static final int MOST_DIGITS = 64;

    private YamlNumber() {}

    /** Whether a word is a finite number. */
    static boolean isNumber(String written) {
        return DECIMAL.matcher(written).matches() || isBased(written);
    }

    private static boolean isBased(String written) {
        return written.length() <= MOST_DIGITS
                && (OCTAL.matcher(written).matches()
                        || HEXADECIMAL.matcher(written).matches());
    }

    /** The same number as JSON writes it. */
    static String json(String written) {
        if (isBased(written)) {
            return new BigInteger(written.substring(2), written.charAt(1) == 'o' ? 8 : 16).toString();
        }
        String sign = written.startsWith("-") ? "-" : "";
        String digits = written.replaceFirst("^[-+]", "")
                .replaceFirst("^\\.", "0.")
                .replaceFirst("\\.(?![0-9])", "")
                .replaceFirst("^0+(?=[0-9])", "");
        return sign + digits;
    }
}

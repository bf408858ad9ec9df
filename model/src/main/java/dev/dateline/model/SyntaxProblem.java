package dev.dateline.model;

import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says why the parser gave up, without its advice to programmers. */
final class SyntaxProblem {

    private static final Pattern ADVICE = Pattern.compile(" \\((?:start marker at|for \\w+ starting at) .*"
            + "|, from `[^`]*`"
            + "|: enable `.*"
            + "|: maybe a \\(non-standard\\) comment.*"
            + "|: was expecting \\(JSON String.*"
            + "|: expected a valid value \\(JSON String.*");
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("\\(\\(CTRL-CHAR, code (\\d+)\\)\\)");

    private SyntaxProblem() {}

    static String of(JacksonException e) {
        String advised = String.valueOf(e.getOriginalMessage());
        String plain = CONTROL_CHARACTER
                .matcher(ADVICE.matcher(advised).replaceAll(""))
                .replaceAll("(control character, code $1)")
                .replace("end-of-input in VALUE_STRING", "end of input in a string")
                .replace("end-of-input", "end of input");
        String what = e instanceof StreamConstraintsException ? "this is too much to read: " : "this is not JSON: ";
        return what + plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }
}

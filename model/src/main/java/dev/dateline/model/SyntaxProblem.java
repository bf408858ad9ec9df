package dev.dateline.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Says in plain words why a parser gave up. Its own words, and its advice to programmers, are never passed on. */
final class SyntaxProblem {

    private static final Pattern CHARACTER =
            Pattern.compile("(?:nexpected character|close marker|character escape) \\(?'(.{1,2})'", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("CTRL-CHAR, code (\\d+)");
    private static final Pattern TOKEN = Pattern.compile("oken '([^']*)'");

    /** What the parser says, in part, and how that is said here; {@code %s} is the character or word it stopped at. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("end-of-input", "it ends in the middle of an article; perhaps it is cut off");
        WORDS.put("Unrecognized character escape", "a string has '\\' before %s; write '\\\\' for a backslash itself");
        WORDS.put("hex-digit for character escape", "a string has '\\u' without the four digits that belong to it");
        WORDS.put("Illegal unquoted character", "a string has %s in it; write it as an escape, such as \\n or \\t");
        WORDS.put("Leading zeroes", "a number begins with a zero that does not count; write it without");
        WORDS.put("plus signs", "a number begins with '+'; write it without");
        WORDS.put("Decimal point not followed", "a number ends with a decimal point; write a digit after it");
        WORDS.put("Exponent indicator", "a number ends with its exponent missing; write it out");
        WORDS.put("to follow minus sign", "there is a '-' without a number");
        WORDS.put("Non-standard token", "%s is no JSON number; write null");
        WORDS.put(
                "Unrecognized token",
                "%s is no JSON value; a text stands in double quotes, and nothing else without"
                        + " them but numbers, true, false and null");
        WORDS.put("no open", "%s closes something that was not opened");
        WORDS.put("close marker", "%s closes something that was opened with another bracket");
        WORDS.put("expecting a colon", "a colon is missing before %s");
        WORDS.put("expecting comma", "a comma is missing before %s, or something stands there that does not belong");
        WORDS.put(
                "expecting double-quote to start property name",
                "the name of a field, in double quotes, should" + " stand where %s stands");
        WORDS.put("expecting space separating root-level", "%s stands right after a value");
        WORDS.put("nexpected character", "a value should stand where %s stands");
    }

    private SyntaxProblem() {}

    /**
     * Says it.
     *
     * @param around what stands where the parser gave up
     */
    static String of(JacksonException e, Passage.Around around) {
        String slip = JsonSlip.of(around);
        if (slip != null) {
            return "this is not JSON: " + slip;
        }
        String message = String.valueOf(e.getOriginalMessage());
        for (Map.Entry<String, String> words : WORDS.entrySet()) {
            if (message.contains(words.getKey())) {
                return "this is not JSON: " + words.getValue().replace("%s", stoppedAt(message));
            }
        }
        return "this is not JSON";
    }

    private static String stoppedAt(String message) {
        Matcher control = CONTROL.matcher(message);
        if (control.find()) {
            return Quoted.name(Integer.parseInt(control.group(1)));
        }
        Matcher character = CHARACTER.matcher(message);
        if (character.find()) {
            return Quoted.of(character.group(1));
        }
        Matcher token = TOKEN.matcher(message);
        return token.find() ? Quoted.of(token.group(1)) : "something";
    }
}

package dev.dateline.model;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognizes what people and other languages write where JSON has something else, and says what to write. */
final class JsonSlip {

    private static final Pattern LAST = Pattern.compile("[\\p{L}\\p{N}_.,+\u2212-]*$");
    private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{N}_.,+\u2212-]*");
    private static final Pattern NUMBER = Pattern.compile("[+\u2212-]?(?:\\d|\\.\\d)[\\p{L}\\p{N}_.,]*");
    private static final Map<String, String> WORDS = Map.of(
            "True",
            "true",
            "TRUE",
            "true",
            "False",
            "false",
            "FALSE",
            "false",
            "None",
            "null",
            "NULL",
            "null",
            "Null",
            "null",
            "nil",
            "null",
            "undefined",
            "null",
            "NaN",
            "null");

    private JsonSlip() {}

    /** What is wrong around a place and what to write; null if nothing is recognized. */
    static @Nullable String of(Passage.Around around) {
        String word = find(LAST, around.before()) + find(FIRST, around.after());
        String plain = word.replaceAll("^,+|[,.]+$", "");
        String meant = WORDS.get(plain);
        if (meant != null) {
            return Quoted.of(plain) + " is no word of JSON; write " + meant;
        }
        if (NUMBER.matcher(plain).matches()) {
            String number = WrittenNumber.meant(plain);
            return number == null || number.equals(plain)
                    ? null
                    : Quoted.of(plain) + " is no number of JSON; write " + number;
        }
        return sign(around.after().isEmpty() ? 0 : around.after().codePointAt(0), around);
    }

    private static @Nullable String sign(int c, Passage.Around around) {
        if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0x2018 || c == 0x2019 || c == '\'') {
            return Quoted.name(c) + " " + Character.toString(c) + " is no quotation mark of JSON; write \"";
        }
        if (around.after().startsWith("//") || around.after().startsWith("/*") || c == '#') {
            return "JSON has no comments; remove what begins with " + Quoted.of(Character.toString(c));
        }
        boolean closes = (c == '}' || c == ']') && around.before().endsWith(",");
        return closes ? "there is a comma before the last " + Quoted.of(Character.toString(c)) + "; remove it" : null;
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }
}

package dev.dateline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes sentences apart. Addresses of pages are left out: nothing in them is a word. */
final class Tokenizer {

    private static final String ADDRESS = "(?:https?://|www\\.)[^\\s<>\"]+";
    private static final String NUMBER = "[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\\.[0-9]+)?"
            + "|[0-9]{1,3}(?:[\u00A0\u202F\u2009][0-9]{3})+(?![0-9])(?:\\.[0-9]+)?"
            + "|[0-9]+(?:\\.[0-9]+)?";
    private static final String INITIALS = "(?:\\p{Lu}\\.){2,}";
    private static final String WORD = "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’](?!s(?!\\p{L}))\\p{L}+)*";
    private static final String POSSESSIVE = "['’]s(?![\\p{L}\\p{N}])";
    /** Anything that can be seen. */
    private static final String SIGN = "[^\\s\\p{Z}\\p{C}]";

    private static final Pattern TOKEN =
            Pattern.compile(String.join("|", ADDRESS, NUMBER, INITIALS, WORD, POSSESSIVE, SIGN));
    private static final Pattern IS_ADDRESS = Pattern.compile(ADDRESS);

    private Tokenizer() {}

    static List<Token> tokens(String sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sentence);
        int end = -1;
        while (matcher.find()) {
            String text = matcher.group();
            if (!IS_ADDRESS.matcher(text).matches()) {
                tokens.add(Token.of(text, matcher.start(), matcher.start() == end));
            }
            end = matcher.end();
        }
        return List.copyOf(tokens);
    }
}

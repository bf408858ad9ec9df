package dev.dateline.draft;

import java.util.Locale;

/**
 * A word, a number or a sign of a sentence.
 *
 * @param text as it is written
 * @param lower the same in lower case
 * @param from the char index in its sentence
 * @param to the char index after it
 * @param glued whether nothing stands between it and the token before
 */
record Token(String text, String lower, int from, int to, boolean glued) {

    /** What stands before the first and after the last token of a sentence. */
    static final Token NONE = new Token("", "", 0, 0, false);

    static Token of(String text, int from, boolean glued) {
        return new Token(text, text.toLowerCase(Locale.ROOT), from, from + text.length(), glued);
    }

    boolean isNumber() {
        return !text.isEmpty() && isDigit(text.charAt(0));
    }

    boolean isWord() {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a sign that ends a part of a sentence. */
    boolean isBreak() {
        return text.isEmpty() || (text.length() == 1 && ",;:.!?()[]\"“”«»—".indexOf(text.charAt(0)) >= 0);
    }

    boolean isHyphen() {
        return text.equals("-") || text.equals("\u2010") || text.equals("\u2011");
    }

    boolean isDash() {
        return isHyphen() || text.equals("\u2012") || text.equals("–");
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

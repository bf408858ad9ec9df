package dev.dateline.model;

import java.util.regex.Pattern;

/** The rule for language tags: well-formed by BCP 47 (RFC 5646, section 2.1), in any case. */
final class LanguageTag {

    /** No tag that means anything comes near; a pattern with repetitions must not meet megabytes. */
    private static final int MAX_LENGTH = 255;

    private static final String LANGUAGE = "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})";
    private static final String SCRIPT = "(?:-[a-z]{4})?";
    private static final String REGION = "(?:-(?:[a-z]{2}|[0-9]{3}))?";
    private static final String VARIANTS = "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*";
    private static final String EXTENSIONS = "(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*";
    private static final String PRIVATE_USE = "x(?:-[a-z0-9]{1,8})+";
    private static final String IRREGULAR = "en-gb-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo"
            + "|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-be-fr|sgn-be-nl|sgn-ch-de";
    private static final Pattern TAG = Pattern.compile(
            LANGUAGE + SCRIPT + REGION + VARIANTS + EXTENSIONS + "(?:-" + PRIVATE_USE + ")?|" + PRIVATE_USE + "|"
                    + IRREGULAR,
            Pattern.CASE_INSENSITIVE);

    private LanguageTag() {}

    static String require(String value) {
        return Values.require(
                isRight(value),
                value,
                FindingKind.INVALID_LANGUAGE,
                " is not a language tag",
                Spelling::language,
                "write one of BCP 47, such as 'en' or 'pt-BR'");
    }

    static boolean isRight(String value) {
        return isTwoLetters(value)
                || (value.length() <= MAX_LENGTH && TAG.matcher(value).matches());
    }

    /** What most tags are. */
    private static boolean isTwoLetters(String value) {
        return value.length() == 2
                && value.charAt(0) >= 'a'
                && value.charAt(0) <= 'z'
                && value.charAt(1) >= 'a'
                && value.charAt(1) <= 'z';
    }
}

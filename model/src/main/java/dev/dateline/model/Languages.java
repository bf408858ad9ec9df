package dev.dateline.model;

import org.jspecify.annotations.Nullable;

/** The languages of ISO 639 that have two letters, and what people write instead of them. */
final class Languages {

    private static final CodeList ISO_639 = CodeList.of("languages.txt");

    private Languages() {}

    /** What is odd about a well-formed tag; null if nothing is. */
    static @Nullable Remedy remedy(String tag) {
        if (tag.length() == 2 && ISO_639.isAssigned(tag)) {
            return null;
        }
        String meant = meant(tag);
        if (meant != null) {
            return Remedy.meant(Quoted.of(tag) + " is not how the language is written", meant);
        }
        int length = primaryLength(tag);
        boolean known = length == 1 || length == 3 || (length == 2 && ISO_639.isAssigned(tag));
        return known
                ? null
                : Remedy.of(Quoted.of(tag) + " names no language of ISO 639; write its code, such as 'en', or leave"
                        + " 'language' out");
    }

    /** The tag that is right instead of a well-formed one that is not; null if it is right, or there is doubt. */
    static @Nullable String meant(String tag) {
        int length = primaryLength(tag);
        if (length == 2 && ISO_639.isAssigned(tag)) {
            return isUk(tag) ? tag.substring(0, length + 1) + "GB" + tag.substring(length + 3) : null;
        }
        String code = ISO_639.meant(tag.substring(0, length));
        return code == null ? null : code + tag.substring(length);
    }

    /** Whether the region of a tag is the one that ISO 3166-1 calls GB. */
    private static boolean isUk(String tag) {
        return tag.regionMatches(true, 2, "-UK", 0, 3) && (tag.length() == 5 || tag.charAt(5) == '-');
    }

    private static int primaryLength(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag.length() : hyphen;
    }
}

package dev.dateline.export.statements;

import java.util.Locale;

/** Names made for programs, as words for people. */
final class Words {

    private Words() {}

    /** {@code leaderOf} as "leader of". */
    static String ofCamelCase(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && Character.isUpperCase(name.charAt(i))) {
                words.append(' ');
            }
            words.append(name.charAt(i));
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /** {@code people-rescued} as "people rescued". */
    static String ofSlug(String slug) {
        return slug.replace('-', ' ').replace('_', ' ');
    }
}

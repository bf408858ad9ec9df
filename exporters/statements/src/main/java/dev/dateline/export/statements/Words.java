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

    /** {@code same_as} as {@code sameAs}. */
    static String toCamelCase(String name) {
        StringBuilder camel = new StringBuilder(name.length());
        for (String word : name.split("_", -1)) {
            camel.append(
                    camel.length() == 0 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }

    /** {@code people-rescued} as "people rescued". */
    static String ofSlug(String slug) {
        return slug.replace('-', ' ').replace('_', ' ');
    }
}

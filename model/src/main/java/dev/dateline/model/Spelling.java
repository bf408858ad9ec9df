package dev.dateline.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a word should have been spelled that breaks the rule of its field. Each gives null if there is doubt. */
final class Spelling {

    private static final int MAX_LENGTH = 100;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_./-]+");
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?:[/?#:].*)?");

    private Spelling() {}

    static @Nullable String measure(String written) {
        String slug = String.join("-", words(written)).toLowerCase(Locale.ROOT);
        return Values.isMeasure(slug) ? slug : null;
    }

    static @Nullable String relationType(String written) {
        StringBuilder camelCase = new StringBuilder();
        for (String word : words(written)) {
            String first = word.substring(0, 1);
            camelCase
                    .append(camelCase.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        String type = camelCase.toString();
        String known = RelationTypeSlips.meant(type);
        return known != null || !Values.isRelationType(type) ? known : type;
    }

    static @Nullable String unit(String written) {
        return UnitSlips.meant(String.join("-", words(written)));
    }

    static @Nullable String language(String written) {
        String word = Blanks.strip(written);
        int end = 0;
        while (end < word.length() && word.charAt(end) != '.' && word.charAt(end) != '@') {
            end++;
        }
        String tag = word.substring(0, end).replace('_', '-');
        if (!LanguageTag.isRight(tag)) {
            return Languages.meant(word);
        }
        String meant = Languages.meant(tag);
        return meant != null || Languages.remedy(tag) != null ? meant : tag;
    }

    static @Nullable String iri(String written) {
        String word = Blanks.strip(written).replace(" ", "%20");
        String iri = HOST.matcher(word).matches() ? "https://" + word : word;
        return WebIri.isRight(iri) ? iri : null;
    }

    private static List<String> words(String written) {
        return written.length() > MAX_LENGTH
                ? List.of()
                : BETWEEN_WORDS
                        .splitAsStream(written)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}

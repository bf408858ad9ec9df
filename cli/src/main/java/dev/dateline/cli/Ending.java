package dev.dateline.cli;

import dev.dateline.model.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The endings of names of files. */
final class Ending {

    private static final String COMPRESSED = ".gz";

    private Ending() {}

    /**
     * What a name ends in.
     *
     * @return in lower case and without the leading point, {@code nt.gz} as a whole; empty if there is none
     */
    static String of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        int end = name.endsWith(COMPRESSED) ? name.length() - COMPRESSED.length() : name.length();
        int point = name.lastIndexOf('.', end - 1);
        int from = point < 1 ? name.lastIndexOf('.') : point;
        return from < 1 ? "" : name.substring(from + 1);
    }

    /** The end of a sentence: what was probably meant, or what there is, compressed or not. */
    static String hint(String ending, Collection<String> known) {
        String nearest = Suggestion.nearest(ending, known);
        if (nearest != null) {
            return "; did you mean ." + nearest + "?";
        }
        List<String> plain = known.stream()
                .filter(each -> !each.endsWith(COMPRESSED))
                .sorted()
                .map(each -> "." + each)
                .toList();
        return "; known are " + String.join(", ", plain) + ".";
    }
}

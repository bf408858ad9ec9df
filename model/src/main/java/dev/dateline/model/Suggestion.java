package dev.dateline.model;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant to write. */
public final class Suggestion {

    /** Among more than these, what was meant would take too long to find, and be found by chance. */
    private static final int MAX_COMPARED = 1000;

    private static final int MAX_LISTED = 20;
    private static final int MAX_LENGTH = 128;

    private Suggestion() {}

    /**
     * A hint to put at the end of an error message.
     *
     * @param word what was written
     * @param known what could have been written
     * @return {@code "; did you mean 'x'?"}, or the list of what is known if that is short, or an empty string
     */
    public static String hint(String word, Collection<String> known) {
        String nearest = nearest(word, known);
        if (nearest != null) {
            return "; did you mean '" + nearest + "'?";
        }
        boolean listable = !known.isEmpty() && known.size() <= MAX_LISTED;
        return listable
                ? "; known are " + String.join(", ", known.stream().sorted().toList())
                : "";
    }

    /**
     * What was probably meant.
     *
     * @param word what was written
     * @param known what could have been written
     * @return the one of the known that differs least, the first in their order if several do; null if none is near
     */
    public static @Nullable String nearest(String word, Collection<String> known) {
        if (known.size() > MAX_COMPARED || word.length() > MAX_LENGTH) {
            return null;
        }
        String nearest = null;
        int least = word.length() / 3 + 1;
        for (String candidate : known.stream().sorted().toList()) {
            int distance = Math.abs(word.length() - candidate.length()) < least ? distance(word, candidate) : least;
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Levenshtein's distance, upper and lower case being the same. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

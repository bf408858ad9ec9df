package dev.dateline.export.statements.corpus;

import java.util.Comparator;

/**
 * The order of texts by their code points, which is that of their bytes in UTF-8 and what databases call the collation
 * "C". Java's own order puts some characters beyond the basic plane first.
 */
enum CodePointOrder implements Comparator<String> {
    /** The only one. */
    ORDER;

    @Override
    public int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean oneIsHalf = Character.isSurrogate(x) != Character.isSurrogate(y);
                return oneIsHalf ? (Character.isSurrogate(x) ? 1 : -1) : Character.compare(x, y);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}

package dev.dateline.cli;

/**
 * Two texts, cut down to where they differ if they are long.
 *
 * @param before what is left of the first
 * @param after what is left of the second
 */
record Excerpt(String before, String after) {

    private static final int LONG = 100;
    private static final int AROUND = 20;
    private static final String CUT = "…";

    /** The beginning of a text, in code points. */
    static String of(String text) {
        return part(text.codePoints().toArray(), 0, LONG * 2);
    }

    static Excerpt of(String before, String after) {
        int[] a = before.codePoints().toArray();
        int[] b = after.codePoints().toArray();
        if (Math.max(a.length, b.length) <= LONG) {
            return new Excerpt(before, after);
        }
        int shorter = Math.min(a.length, b.length);
        int same = 0;
        while (same < shorter && a[same] == b[same]) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < shorter - same && a[a.length - 1 - sameEnd] == b[b.length - 1 - sameEnd]) {
            sameEnd++;
        }
        return new Excerpt(part(a, same, a.length - sameEnd), part(b, same, b.length - sameEnd));
    }

    /** From some code points before a place to some after another, and not too much of it. */
    private static String part(int[] text, int start, int end) {
        int from = start <= AROUND ? 0 : start - AROUND;
        int to = Math.min(Math.min(end + AROUND, from + LONG * 2), text.length);
        String part = new String(text, from, to - from);
        return (from > 0 ? CUT : "") + part + (to < text.length ? CUT : "");
    }
}

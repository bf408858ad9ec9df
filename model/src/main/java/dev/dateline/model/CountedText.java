package dev.dateline.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text whose characters are counted in some way: where in it the offsets of programs lead that count so. */
final class CountedText {

    /** What a quote is longer in the text at most: decomposed, with entities. */
    static final int MOST_LONGER = 16;

    private final Counting counting;
    private final String text;
    /** For each count, the first and the last char index that it leads to; -1 for those within what is counted together. */
    private int[] first;

    private int[] last;
    private int total;

    CountedText(Counting counting, String text) {
        this.counting = counting;
        this.text = text;
        this.first = unknown(text.length() + 2);
        this.last = unknown(text.length() + 2);
        int i = 0;
        boundary(0);
        while (i < text.length()) {
            int end = counting.end(text, i);
            total += counting.weight(text, i, end);
            boundary(end);
            i = end;
        }
    }

    private static int[] unknown(int length) {
        int[] places = new int[length];
        Arrays.fill(places, -1);
        return places;
    }

    private void boundary(int at) {
        if (total >= first.length) {
            first = grown(first);
            last = grown(last);
        }
        first[total] = first[total] < 0 ? at : first[total];
        last[total] = at;
    }

    private int[] grown(int[] places) {
        int[] more = unknown(Math.max(total + 2, places.length * 2));
        System.arraycopy(places, 0, more, 0, places.length);
        return more;
    }

    Counting counting() {
        return counting;
    }

    /** The place between two offsets if it has a quote, or what people take for it; otherwise null. */
    @Nullable
    NearMiss place(WrittenMention mention) {
        int start = mention.start();
        int end = mention.end();
        String quote = mention.quote();
        if (start < 0 || start >= end || end > total) {
            return null;
        }
        int from = last[start];
        int to = first[end];
        if (from < 0 || to <= from || to - from > MOST_LONGER * (quote.length() + 1)) {
            return null;
        }
        String there = text.substring(from, to);
        return there.equals(quote) || (endAlike(there, quote) && Folded.isSame(there, quote, Folded.Case.KEPT))
                ? new NearMiss(from, to)
                : null;
    }

    /** Whether both begin with something to see or both do not, and end so: folding leaves out what is not seen. */
    private static boolean endAlike(String one, String other) {
        return Blanks.isBlank(one.codePointAt(0)) == Blanks.isBlank(other.codePointAt(0))
                && Blanks.isBlank(one.codePointBefore(one.length()))
                        == Blanks.isBlank(other.codePointBefore(other.length()));
    }
}

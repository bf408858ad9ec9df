package dev.dateline.export.rdf;

import java.util.Arrays;

/**
 * A set of numbers of 128 bits, spread evenly, each with a kind. They stand in plain arrays, where the first bits of each say:
 * millions of them pass through here, and an object for each would cost more than the rest of the graph.
 */
final class Fingerprints {

    /** Takes what is in the set. */
    interface Taker<X extends Exception> {
        void take(long high, long low, int kind) throws X;
    }

    private static final int FIRST_ROOM = 1 << 8;

    private long[] high = new long[FIRST_ROOM];
    private long[] low = new long[FIRST_ROOM];
    /** One more than the kind; 0 where nothing stands. */
    private int[] marks = new int[FIRST_ROOM];

    private int size;

    /** Puts a number into the set, unless it is there. */
    void add(long first, long second, int kind) {
        if (2 * size >= marks.length) {
            grow();
        }
        put(first, second, kind + 1);
    }

    private void put(long first, long second, int mark) {
        int last = marks.length - 1;
        int at = (int) first & last;
        while (marks[at] != 0) {
            if (high[at] == first && low[at] == second) {
                return;
            }
            at = (at + 1) & last;
        }
        high[at] = first;
        low[at] = second;
        marks[at] = mark;
        size++;
    }

    private void grow() {
        long[] firsts = high;
        long[] seconds = low;
        int[] before = marks;
        high = new long[2 * firsts.length];
        low = new long[high.length];
        marks = new int[high.length];
        size = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                put(firsts[i], seconds[i], before[i]);
            }
        }
    }

    int size() {
        return size;
    }

    <X extends Exception> void forEach(Taker<X> taker) throws X {
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] != 0) {
                taker.take(high[i], low[i], marks[i] - 1);
            }
        }
    }

    void clear() {
        Arrays.fill(marks, 0);
        size = 0;
    }
}

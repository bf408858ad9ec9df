package dev.dateline.export.annotations.marked;

/**
 * A stretch of a text as a tool gives it, counted in whatever it counts in.
 *
 * @param start where it begins, from 0
 * @param end where it ends, exclusive; larger than {@code start}
 */
public record Stretch(int start, int end) {

    /** Whether two numbers can be the offsets of a stretch. */
    static boolean isOne(int start, int end) {
        return start >= 0 && end > start;
    }
}

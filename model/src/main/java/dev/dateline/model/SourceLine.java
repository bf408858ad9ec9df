package dev.dateline.model;

import java.io.Serializable;

/**
 * The line that a finding is about, fit to be printed: a tab is a space, and what cannot be seen or would turn the line
 * around is spelled out, as in {@code <U+200B>}. Of a long line there is only what stands around the place.
 *
 * @param before what stands before the place
 * @param after what the place begins with, and what follows
 * @param fromStart whether the first is all there is before the place
 * @param toEnd whether the second is all there is after it
 */
public record SourceLine(String before, String after, boolean fromStart, boolean toEnd) implements Serializable {

    /** How much is kept on each side of the place, in code points. */
    static final int KEPT = 120;

    /** Makes what was read fit to be printed. */
    static SourceLine of(String before, String after, boolean fromStart, boolean toEnd) {
        return new SourceLine(printable(before), printable(after), fromStart, toEnd);
    }

    private static String printable(String text) {
        return Quoted.oneLine(text.replace('\t', ' '));
    }
}

package dev.dateline.model;

import java.util.List;

/**
 * What would put something right that has one reading only. The rule that finds the fault makes it, and what the rule
 * advises comes from it, so that the two cannot disagree.
 *
 * @param at the value to be replaced, or whose name is to be replaced
 * @param part which of the two
 * @param to what is to stand there
 */
record Correction(Pointer at, Edit.Part part, Scalar to) {

    /** Puts what is certainly right in the place of a value; nothing, if nothing is. */
    static List<Correction> of(Pointer at, Remedy remedy) {
        Scalar right = remedy.right();
        return right == null ? List.of() : List.of(value(at, right));
    }

    static Correction value(Pointer at, Scalar to) {
        return new Correction(at, Edit.Part.VALUE, to);
    }

    static Correction name(Pointer at, String to) {
        return new Correction(at, Edit.Part.NAME, Scalar.text(to));
    }
}

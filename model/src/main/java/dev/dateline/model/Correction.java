package dev.dateline.model;

/**
 * What would put something right that has one reading only. The rule that finds the fault makes it, and what the rule
 * advises comes from it, so that the two cannot disagree.
 *
 * @param at the value to be replaced, or whose name is to be replaced
 * @param part which of the two
 * @param to what is to stand there
 */
record Correction(Pointer at, Edit.Part part, Scalar to) {

    static Correction value(Pointer at, Scalar to) {
        return new Correction(at, Edit.Part.VALUE, to);
    }

    static Correction name(Pointer at, String to) {
        return new Correction(at, Edit.Part.NAME, Scalar.text(to));
    }
}

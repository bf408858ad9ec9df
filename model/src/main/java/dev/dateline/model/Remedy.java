package dev.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * What to say about something wrong or odd, and what is certainly right in its place. The words and the value are made
 * together, so that nobody is told one thing and given another.
 *
 * @param problem what is wrong and what would be right
 * @param right what would be right, or null if that is not certain
 */
record Remedy(String problem, @Nullable Scalar right) {

    /** What is wrong, without anything that is certainly right. */
    static Remedy of(String problem) {
        return new Remedy(problem, null);
    }

    /** What is wrong, and the text that is certainly meant; null if none is. */
    static Remedy meant(String problem, String meant) {
        return new Remedy(problem + hint(meant), Scalar.text(meant));
    }

    /** Only the advice to write something. */
    static Remedy write(Scalar right) {
        return new Remedy("write " + (right.isText() ? Quoted.json(right.value()) : right.value()), right);
    }

    /** The end of a message that asks for what was probably meant. */
    static String hint(String meant) {
        return "; did you mean '" + meant + "'?";
    }
}

package dev.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A broken rule.
 *
 * @param kind what it is about
 * @param pointer where in the value that breaks it
 * @param problem what is wrong and what would be right
 * @param right the value that is certainly meant there, or null if none is certain
 */
record Violation(
        FindingKind kind,
        Pointer pointer,
        String problem,
        @Nullable Scalar right) {

    Violation(FindingKind kind, Pointer pointer, String problem) {
        this(kind, pointer, problem, null);
    }

    Remedy remedy() {
        return new Remedy(problem, right);
    }

    @Override
    public String toString() {
        String at = pointer.toString();
        return at.isEmpty() ? problem : at + ": " + problem;
    }
}

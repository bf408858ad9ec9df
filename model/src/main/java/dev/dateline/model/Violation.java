package dev.dateline.model;

/**
 * A broken rule.
 *
 * @param kind what it is about
 * @param pointer where in the value that breaks it
 * @param problem what is wrong and what would be right
 */
record Violation(FindingKind kind, Pointer pointer, String problem) {

    @Override
    public String toString() {
        String at = pointer.toString();
        return at.isEmpty() ? problem : at + ": " + problem;
    }
}

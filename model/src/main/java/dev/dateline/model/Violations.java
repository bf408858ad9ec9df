package dev.dateline.model;

import java.util.ArrayList;
import java.util.List;

/** Collects the rules that a value breaks, so that all can be told at once. */
final class Violations {

    private List<Violation> all = List.of();

    /** Notes a broken rule. */
    void add(FindingKind kind, Pointer pointer, String problem) {
        add(new Violation(kind, pointer, problem));
    }

    /** Notes a broken rule. */
    void add(Violation violation) {
        if (all.isEmpty()) {
            all = new ArrayList<>();
        }
        all.add(violation);
    }

    List<Violation> all() {
        return all;
    }

    /** Throws what was noted, if anything was. */
    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new InvalidValueException(List.copyOf(all));
        }
    }
}

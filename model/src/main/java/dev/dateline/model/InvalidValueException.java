package dev.dateline.model;

import java.util.List;

/** A value breaks a rule of the model. The message says what is wrong with it and what would be right. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what would be right, as one sentence without a full stop
     */
    public InvalidValueException(String message) {
        this(FindingKind.INVALID_VALUE, message);
    }

    InvalidValueException(FindingKind kind, String message) {
        this(List.of(new Violation(kind, Pointer.ROOT, message)));
    }

    InvalidValueException(FindingKind kind, Remedy remedy) {
        this(List.of(new Violation(kind, Pointer.ROOT, remedy.problem(), remedy.right())));
    }

    InvalidValueException(List<Violation> violations) {
        super(violations.get(0).toString());
        this.violations = violations;
    }

    /** Every broken rule, at least one; the message tells the first. */
    List<Violation> violations() {
        return violations;
    }
}

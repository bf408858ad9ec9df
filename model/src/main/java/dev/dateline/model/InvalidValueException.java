package dev.dateline.model;

/** A value breaks a rule of the model. The message says what is wrong with it and what would be right. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what would be right, as one sentence without a full stop
     */
    public InvalidValueException(String message) {
        super(message);
    }
}

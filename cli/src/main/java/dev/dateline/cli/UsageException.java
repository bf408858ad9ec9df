package dev.dateline.cli;

import dev.dateline.model.InvalidValueException;

/** The command line asks for something that cannot be done. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with lines for whoever typed the command. */
    UsageException(String message) {
        super(message);
    }

    /** Creates the exception for a value that the model or a format refuses. */
    UsageException(InvalidValueException cause) {
        super(cause.getMessage(), cause);
    }
}

package dev.dateline.model;

import java.io.IOException;

/** An article asks for more than {@link ReadLimits} allow. */
final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitException(String message) {
        super(message);
    }
}

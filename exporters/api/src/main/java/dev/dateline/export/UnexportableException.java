package dev.dateline.export;

import java.io.IOException;

/** An article holds something that a format cannot, and that must not be lost. */
public final class UnexportableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    /**
     * Creates the exception.
     *
     * @param pointer where it stands, as a JSON Pointer (RFC 6901) into the article
     * @param message what the format cannot hold, and what to do about it, as one sentence without a full stop
     */
    public UnexportableException(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    /**
     * Where in the article it stands.
     *
     * @return a JSON Pointer (RFC 6901)
     */
    public String pointer() {
        return pointer;
    }
}

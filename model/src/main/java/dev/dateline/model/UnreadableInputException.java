package dev.dateline.model;

import java.io.IOException;

/** What is read makes no sense, so nothing after it can be read. */
public final class UnreadableInputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Place at;

    /**
     * Creates the exception.
     *
     * @param at where it stands
     * @param problem what is wrong and what would be right
     */
    public UnreadableInputException(Place at, String problem) {
        super(problem);
        this.at = at;
    }

    /**
     * Where it stands.
     *
     * @return the place
     */
    public Place at() {
        return at;
    }
}

package dev.dateline.export;

import java.nio.file.FileSystemException;
import java.util.Objects;

/** An output cannot go to its place for what is there. Nothing failed; somebody has to decide. */
public final class PlaceException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param place the place as users write it
     * @param reason what is in the way and what to do, a sentence without a full stop
     */
    public PlaceException(String place, String reason) {
        super(place, null, reason);
    }

    /**
     * The place.
     *
     * @return the place as users write it
     */
    public String place() {
        return Objects.requireNonNull(getFile());
    }
}

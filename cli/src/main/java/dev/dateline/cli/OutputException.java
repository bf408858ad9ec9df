package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import org.jspecify.annotations.Nullable;

/** The output could not be written; the message is for people, and complete. */
final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    OutputException(String message, @Nullable IOException cause) {
        super(message, cause);
    }

    /** What stands in the way. */
    static OutputException of(FileAlreadyExistsException cause) {
        return new OutputException(cause.getFile() + ": " + IoMessages.of(cause), cause);
    }

    /** What went wrong at a destination. The cause may not know it: most of it happens while staging. */
    static OutputException at(String destination, IOException cause) {
        if (cause instanceof FileAlreadyExistsException present) {
            return of(present);
        }
        return new OutputException("cannot write to " + destination + ": " + IoMessages.of(cause), cause);
    }
}

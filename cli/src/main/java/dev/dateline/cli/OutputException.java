package dev.dateline.cli;

import dev.dateline.export.PlaceException;
import dev.dateline.model.MemoryException;
import dev.dateline.model.TemporaryFolderException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** The output could not be written; the message is for people, and complete. */
final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    OutputException(String message, @Nullable IOException cause) {
        super(message, cause);
    }

    /** What stands in the way. */
    static OutputException of(FileSystemException cause) {
        return new OutputException(cause.getFile() + ": " + IoMessages.of(cause), cause);
    }

    /** What went wrong at a destination. The cause may not know it: most of it happens while staging. */
    static OutputException at(String destination, IOException cause) {
        if (cause instanceof PlaceException || cause instanceof FileAlreadyExistsException) {
            return of((FileSystemException) cause);
        }
        if (cause instanceof MemoryException) {
            return new OutputException(IoMessages.of(cause), cause);
        }
        if (cause instanceof TemporaryFolderException elsewhere) {
            return at(temporaryFolder(), elsewhere.cause());
        }
        return new OutputException("cannot write to " + destination + ": " + IoMessages.of(cause), cause);
    }

    /** The folder for temporary files as people call it, and how to choose another. */
    static String temporaryFolder() {
        return "the folder for temporary files, " + System.getProperty("java.io.tmpdir")
                + " (java -Djava.io.tmpdir=DIR names another)";
    }
}

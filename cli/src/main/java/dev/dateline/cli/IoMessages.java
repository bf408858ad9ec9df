package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why reading or writing failed. Java's own messages often have the path alone, or nothing. */
final class IoMessages {

    private IoMessages() {}

    static String of(IOException failure) {
        if (failure instanceof FileSystemException e) {
            return of(e);
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    private static String of(FileSystemException failure) {
        if (failure.getReason() != null) {
            return failure.getReason();
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof NotDirectoryException) {
            return failure.getFile() + " is no folder";
        }
        if (failure instanceof FileSystemLoopException) {
            return failure.getFile() + " is a link that leads in a circle";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "it exists already";
        }
        return failure.getClass().getSimpleName();
    }
}

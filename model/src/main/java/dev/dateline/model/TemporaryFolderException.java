package dev.dateline.model;

import java.io.IOException;
import java.util.Objects;

/** The folder for temporary files cannot be written, or is full. Neither the input nor the output is at fault. */
public final class TemporaryFolderException extends IOException {

    private static final long serialVersionUID = 1L;

    TemporaryFolderException(IOException cause) {
        super("the folder for temporary files cannot be used: " + cause.getMessage(), cause);
    }

    /**
     * What failed.
     *
     * @return the failure as the system told it
     */
    public IOException cause() {
        return (IOException) Objects.requireNonNull(getCause());
    }
}

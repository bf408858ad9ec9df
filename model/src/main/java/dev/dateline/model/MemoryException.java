package dev.dateline.model;

import java.io.IOException;

/** There is not enough memory to read an article, or to write it. The message says which, and what helps. */
public final class MemoryException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final long MIB = 1 << 20;

    /**
     * Creates the exception.
     *
     * @param undone what could not be done, as in {@code xlsx: there is not enough memory for article 'a'}
     * @param cause what the virtual machine said
     */
    public MemoryException(String undone, OutOfMemoryError cause) {
        super(
                undone + "; Java may use " + Runtime.getRuntime().maxMemory() / MIB
                        + " MiB here, and java -Xmx1g gives it 1024",
                cause);
    }
}

package dev.dateline.export.rdf;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is written in large pieces, whatever the pieces it is given. Flushing it does nothing, for Jena flushes
 * after every subject and nobody reads the file before it is complete.
 */
final class FileOutput extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream file;
    private final byte[] buffer = new byte[BUFFER];
    private int held;
    private boolean closed;

    FileOutput(OutputStream file) {
        this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
        if (held == buffer.length) {
            drain();
        }
        buffer[held++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > buffer.length - held) {
            drain();
        }
        if (length > buffer.length) {
            file.write(bytes, offset, length);
        } else {
            System.arraycopy(bytes, offset, buffer, held, length);
            held += length;
        }
    }

    @Override
    public void flush() {}

    private void drain() throws IOException {
        file.write(buffer, 0, held);
        held = 0;
    }

    /** Writes what is left and closes the file. */
    void complete() throws IOException {
        if (held > 0) {
            drain();
        }
        close();
    }

    /** Closes the file without writing what is left; the second call does nothing. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            file.close();
        }
    }
}

package dev.dateline.export.excel.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The stream of a target, which remembers why it failed. A zip file that is ended after a failure complains of entries
 * that are not closed, and that complaint would be all that is heard.
 */
public final class TargetStream extends FilterOutputStream {

    private @Nullable IOException failure;

    /**
     * Wraps a stream.
     *
     * @param target the stream of a target
     */
    public TargetStream(OutputStream target) {
        super(target);
    }

    /**
     * What went wrong first: here, or, if nothing did, what somebody else heard of.
     *
     * @param other what was heard of
     * @return what to tell
     */
    public IOException firstFailureOr(IOException other) {
        return failure == null ? other : failure;
    }

    private IOException remember(IOException e) {
        if (failure == null) {
            failure = e;
        }
        return e;
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw remember(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw remember(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remember(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw remember(e);
        }
    }
}

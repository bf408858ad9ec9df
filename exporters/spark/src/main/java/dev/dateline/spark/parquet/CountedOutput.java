package dev.dateline.spark.parquet;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.io.PositionOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that knows how far it has got. Parquet flushes and closes what it writes to, and hides in exceptions of its own
 * what goes wrong then; so both do nothing here, and whoever made the stream does them.
 */
final class CountedOutput extends PositionOutputStream {

    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream out;
    private @Nullable ByteArrayOutputStream end;
    private long position;

    CountedOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER_BYTES);
    }

    @Override
    public long getPos() {
        return position;
    }

    @Override
    public void write(int b) throws IOException {
        into().write(b);
        position++;
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        into().write(from, offset, length);
        position += length;
    }

    private OutputStream into() {
        return end == null ? out : end;
    }

    /** All rows are written; what comes now is the end of the file, which is small. */
    void beginEnd() {
        end = new ByteArrayOutputStream();
    }

    /** Everything is written; hands on what is still here. */
    void complete() throws IOException {
        if (end != null) {
            out.write(FileEnd.inOrder(end.toByteArray()));
        }
        out.flush();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

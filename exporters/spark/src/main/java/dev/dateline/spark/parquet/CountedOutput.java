package dev.dateline.spark.parquet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.io.PositionOutputStream;

/**
 * A stream that knows how far it has got. Parquet flushes and closes what it writes to, and hides in exceptions of its own
 * what goes wrong then; so both do nothing here, and whoever made the stream does them.
 */
final class CountedOutput extends PositionOutputStream {

    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream out;
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
        out.write(b);
        position++;
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        out.write(from, offset, length);
        position += length;
    }

    /** Everything is written; hands on what is still here. */
    void complete() throws IOException {
        out.flush();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

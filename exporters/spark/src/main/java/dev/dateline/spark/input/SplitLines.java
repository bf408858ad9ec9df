package dev.dateline.spark.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a split, one after the other, in memory that a line's limit bounds. */
final class SplitLines implements Closeable {

    private static final int BUFFER = 1 << 16;

    /** What is wrong with the bytes, and not with the place they are at. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedException(IOException cause) {
            super(cause.getMessage() == null ? "it is damaged" : cause.getMessage(), cause);
        }
    }

    private final Split split;
    private final int mostBytes;
    private final Stored stored;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    /** Where the byte that is read next stands in the file; of a compressed one, in what was compressed. */
    private long position;

    private long number;
    private byte[] line = new byte[1 << 12];

    private SplitLines(Split split, int mostBytes, Stored stored, InputStream in) {
        this.split = split;
        this.mostBytes = mostBytes;
        this.stored = stored;
        this.in = in;
        this.number = split.line() - 1;
    }

    /**
     * Opens a split.
     *
     * @param mostBytes how many bytes of a line are read at most
     */
    static SplitLines open(Split split, int mostBytes, Configuration hadoop) throws IOException {
        FSDataInputStream file = split.file().open(hadoop);
        Stored stored = new Stored(file);
        try {
            if (split.start() > 0) {
                file.seek(split.start() - 1);
            }
            InputStream in =
                    split.isCompressed() ? split.compression().open(new BufferedInputStream(stored, BUFFER)) : stored;
            SplitLines lines = new SplitLines(split, mostBytes, stored, in);
            if (split.start() > 0) {
                lines.position = split.start() - 1;
                lines.skipLine();
            }
            return lines;
        } catch (IOException e) {
            file.close();
            throw stored.hasFailed() ? e : new DamagedException(e);
        }
    }

    /** The bytes as they are stored; remembers if they could not be had. */
    private static final class Stored extends FilterInputStream {
        private boolean failed;

        Stored(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        boolean hasFailed() {
            return failed;
        }
    }

    /** The number of the line that was read last. */
    long number() {
        return number;
    }

    /**
     * The next line that begins in the split.
     *
     * @return null after the last
     * @throws DamagedException if what is stored cannot be unpacked
     * @throws IOException if it cannot be read
     */
    @Nullable
    Line next() throws IOException {
        if ((!split.isCompressed() && position >= split.end()) || !hasMore()) {
            return null;
        }
        number++;
        int length = 0;
        boolean ended = false;
        while (!ended && hasMore()) {
            int end = lineEnd();
            length = keep(length, end - next);
            position += end - next;
            next = end;
            if (next < filled) {
                next++;
                position++;
                ended = true;
            }
        }
        return new Line(split.file().number(), number, Arrays.copyOf(line, length));
    }

    private int keep(int length, int count) {
        int kept = Math.min(count, mostBytes - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + kept));
        }
        System.arraycopy(buffer, next, line, length, kept);
        return length + kept;
    }

    private void skipLine() throws IOException {
        while (hasMore()) {
            int end = lineEnd();
            boolean found = end < filled;
            position += end - next + (found ? 1 : 0);
            next = found ? end + 1 : end;
            if (found) {
                return;
            }
        }
    }

    private int lineEnd() {
        int end = next;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean hasMore() throws IOException {
        if (next == filled) {
            try {
                next = 0;
                filled = Math.max(in.read(buffer, 0, BUFFER), 0);
            } catch (IOException e) {
                filled = 0;
                throw stored.hasFailed() ? e : new DamagedException(e);
            }
        }
        return next < filled;
    }

    @Override
    public void close() throws IOException {
        try (stored) {
            in.close();
        }
    }
}

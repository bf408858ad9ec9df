package dev.dateline.model;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unzips gzip members one after the other (RFC 1952). Unlike {@link java.util.zip.GZIPInputStream} it never takes a
 * member that is cut off, a pipe that is slow, or something else that follows for the end of the data.
 */
final class Gunzip extends InputStream {

    private static final int BUFFER = 1 << 16;
    private static final int MAGIC_1 = 0x1f;
    private static final int MAGIC_2 = 0x8b;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] zipped = new byte[BUFFER];
    private int position;
    private int limit;
    private boolean ended;

    /**
     * Creates the stream.
     *
     * @param in stands at the first byte of a member
     */
    Gunzip(InputStream in) throws IOException {
        this.in = in;
        beginMember();
    }

    /** Whether these are the first bytes of gzipped data. */
    static boolean begins(int first, int second) {
        return first == MAGIC_1 && second == MAGIC_2;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            int count = inflater.finished() ? 0 : inflate(into, offset, length);
            if (count > 0) {
                return count;
            }
            if (inflater.finished()) {
                endMember();
            }
        }
        return -1;
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        if (inflater.needsInput()) {
            requireMore();
            inflater.setInput(zipped, position, limit - position);
        }
        try {
            int count = inflater.inflate(into, offset, length);
            checksum.update(into, offset, count);
            return count;
        } catch (DataFormatException e) {
            throw new IOException("the gzipped data is damaged", e);
        } finally {
            position = limit - inflater.getRemaining();
        }
    }

    private void beginMember() throws IOException {
        if (!begins(next(), next()) || next() != DEFLATE) {
            throw new IOException("there is something in the gzipped data that is not gzipped");
        }
        int flags = next();
        skip(6);
        skip((flags & EXTRA) == 0 ? 0 : next() | next() << 8);
        skipText((flags & NAME) != 0);
        skipText((flags & COMMENT) != 0);
        skip((flags & HEADER_CHECKSUM) == 0 ? 0 : 2);
        inflater.reset();
        checksum.reset();
    }

    private void endMember() throws IOException {
        long sum = number();
        long length = number();
        if (sum != checksum.getValue() || length != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw new IOException("the gzipped data is damaged");
        }
        if (hasMore()) {
            beginMember();
        } else {
            ended = true;
        }
    }

    private long number() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private void skipText(boolean present) throws IOException {
        for (int c = present ? next() : 0; c != 0; c = next()) {}
    }

    private int next() throws IOException {
        requireMore();
        return zipped[position++] & 0xFF;
    }

    private void requireMore() throws IOException {
        if (!hasMore()) {
            throw new EOFException("the gzipped data is cut off");
        }
    }

    private boolean hasMore() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(in.read(zipped), 0);
        }
        return position < limit;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}

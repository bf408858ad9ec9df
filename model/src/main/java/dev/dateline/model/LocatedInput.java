package dev.dateline.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A byte stream that remembers what was read since a mark, so that a byte offset can be told as a column, and reading
 * can start again at a later line. A parser counts bytes; people count characters.
 */
final class LocatedInput extends InputStream {

    private static final int CHUNK = 1 << 14;

    private final InputStream in;
    private byte[] kept = new byte[2 * CHUNK];
    private int keptLength;
    private int readIndex;
    /** The offset of the first kept byte, and its column. */
    private long markOffset;

    private long markColumn = 1;

    LocatedInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return readIndex < keptLength || fill() ? kept[readIndex++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (readIndex == keptLength && !fill()) {
            return -1;
        }
        int count = Math.min(length, keptLength - readIndex);
        System.arraycopy(kept, readIndex, into, offset, count);
        readIndex += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (kept.length - keptLength < CHUNK) {
            kept = Arrays.copyOf(kept, kept.length * 2);
        }
        int count = in.read(kept, keptLength, CHUNK);
        keptLength += Math.max(count, 0);
        return count > 0;
    }

    /** Forgets everything before an offset. */
    void mark(long offset) {
        int index = index(offset);
        markColumn = columnAt(index);
        markOffset = offset;
        keptLength -= index;
        readIndex -= index;
        System.arraycopy(kept, index, kept, 0, keptLength);
    }

    /** The column of the byte at an offset not before the mark, in code points from 1. */
    long column(long offset) {
        return columnAt(index(offset));
    }

    private long columnAt(int index) {
        long codePoints = 0;
        for (int i = index - 1; i >= 0; i--) {
            if (kept[i] == '\n' || kept[i] == '\r') {
                return codePoints + 1;
            }
            if ((kept[i] & 0xC0) != 0x80) {
                codePoints++;
            }
        }
        return markColumn + codePoints;
    }

    /**
     * Goes to the beginning of the first line after an offset that is not before the mark, if an object begins there.
     *
     * @return its offset, or -1 if there is none
     */
    long rewindToObjectLineAfter(long offset) throws IOException {
        for (int i = index(offset); i < keptLength || fill(); i++) {
            if (kept[i] == '\n') {
                boolean object = (i + 1 < keptLength || fill()) && kept[i + 1] == '{';
                readIndex = i + 1;
                return object ? markOffset + i + 1 : -1;
            }
        }
        return -1;
    }

    private int index(long offset) {
        return Math.toIntExact(Math.min(Math.max(offset - markOffset, 0), keptLength));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package dev.dateline.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A byte stream that remembers what was read since a mark, so that a byte offset can be told as a column, and reading
 * can start again at a later line. A parser counts bytes; people count characters.
 */
final class LocatedInput extends InputStream {

    private static final int CHUNK = 1 << 14;
    /** What one character may take. */
    private static final int MOST_BYTES = 4;

    private static final byte[] NOTHING = {};

    private final String name;
    private final InputStream in;
    private final int maxKept;
    private final @Nullable CorrectedCopy copy;
    private byte[] kept = new byte[2 * CHUNK];
    private int keptLength;
    private int readIndex;
    /** The offset of the first kept byte, and its column. */
    private long markOffset;

    private long markColumn = 1;
    /** Whether an article begins at the mark; otherwise what is kept may be blank, and is forgotten then. */
    private boolean inArticle;

    /** Where, in what is kept, the last article ended. */
    private int released;

    /** How much of what is kept was copied. */
    private int copied;

    private long markLine = 1;
    /** What went wrong when more was read than the parser had asked for. */
    private @Nullable IOException failure;

    /**
     * Creates the stream.
     *
     * @param name of the input
     * @param maxKept how many bytes an article may have
     * @param copy gets what is forgotten; null if nobody wants it
     */
    LocatedInput(String name, InputStream in, int maxKept, @Nullable CorrectedCopy copy) {
        this.name = name;
        this.in = in;
        this.maxKept = maxKept;
        this.copy = copy;
    }

    /**
     * Creates the stream of a part of an input, from the beginning of a line.
     *
     * @param name of the input
     * @param maxKept how many bytes an article may have
     * @param line the number of its first line, from 1
     */
    LocatedInput(String name, InputStream in, int maxKept, long line) {
        this(name, in, maxKept, null);
        this.markLine = line;
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
        if (!inArticle && readIndex == keptLength) {
            forgetBlanks();
        }
        if (keptLength - CHUNK > maxKept) {
            throw new LimitException("the article is longer than " + maxKept + " bytes (limit article-bytes)");
        }
        return readOn();
    }

    private boolean readOn() throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (kept.length - keptLength < CHUNK) {
            kept = Arrays.copyOf(kept, kept.length * 2);
        }
        int count = in.read(kept, keptLength, CHUNK);
        keptLength += Math.max(count, 0);
        return count > 0;
    }

    /** Reads on before the parser asks for it; what goes wrong is for the parser to meet in its turn. */
    private boolean readAhead() {
        try {
            return keptLength - CHUNK <= maxKept && readOn();
        } catch (IOException e) {
            failure = e;
            return false;
        }
    }

    /** Forgets what is kept, if none of it is more than white space after the place that was released. */
    private void forgetBlanks() {
        int i = keptLength;
        while (i > released && isBlank(kept[i - 1])) {
            i--;
        }
        if (i <= released) {
            forget(keptLength, kept().lineAt(keptLength));
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == ',' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Tells that an article ended at an offset. */
    void release(long offset) {
        inArticle = false;
        released = index(offset);
    }

    /** Tells that an article begins at an offset, in a line; forgets what is before that, but for the line's beginning. */
    void mark(long offset, long line) {
        inArticle = true;
        copyTo(index(offset));
        forget(kept().back(index(offset), SourceLine.KEPT), line);
    }

    /** What was read from one offset up to another; both are not before the mark. */
    String text(long from, long to) {
        return kept().text(index(from), index(to));
    }

    /** What is kept, from the mark on; good until more is read. */
    Passage kept() {
        return new Passage(name, kept, keptLength, markOffset, markLine, markColumn);
    }

    /** What is kept, with the line of an offset as far as it is shown, however the bytes come. */
    Passage keptWithLineOf(long offset) {
        int place = index(offset);
        while (keptLength - place <= SourceLine.KEPT * MOST_BYTES && !kept().hasLineEnd(place) && readAhead()) {
            // until there is enough of the line
        }
        return kept();
    }

    /** A copy of what stands from one offset to another, with what is shown around it. */
    Passage passage(long from, long to) {
        Passage all = keptWithLineOf(to);
        int end = Math.min(index(to) + SourceLine.KEPT * MOST_BYTES + 1, keptLength);
        return all.copy(all.back(index(from), SourceLine.KEPT), end);
    }

    /** What is left of a line of JSON Lines, or null if that is too much, or cannot be read. */
    @Nullable
    String restOfLine(long offset) {
        int from = index(offset);
        int end = from;
        while ((end < keptLength || readAhead()) && kept[end] != '\n') {
            end++;
        }
        boolean whole = end < keptLength || (failure == null && keptLength - CHUNK <= maxKept);
        int to = end > from && kept[end - 1] == '\r' ? end - 1 : end;
        return whole ? kept().text(from, to) : null;
    }

    /** Where the line that an offset is in begins, or the article before ends. */
    long restAfterArticle(long offset) {
        int index = index(offset);
        return markOffset + Math.max(kept().back(index, Integer.MAX_VALUE), Math.min(released, index));
    }

    /** Whether nothing is left to be read. */
    boolean isAtEnd() throws IOException {
        return readIndex == keptLength && !fill();
    }

    /** Forgets what is kept, at the end of the input. */
    void forgetAll() {
        forget(keptLength, kept().lineAt(keptLength));
    }

    /** Lets go of all that is kept, without a word to the copy: nothing is read any more. */
    void dropAll() {
        kept = NOTHING;
        keptLength = 0;
    }

    private void copyTo(int index) {
        if (copy != null && index > copied) {
            copy.take(kept, copied, index, markOffset + copied);
            copied = index;
        }
    }

    private void forget(int index, long line) {
        copyTo(index);
        markLine = line;
        markColumn = kept().columnAt(index);
        markOffset += index;
        released = Math.max(0, released - index);
        copied = Math.max(0, copied - index);
        keptLength -= index;
        readIndex -= index;
        System.arraycopy(kept, index, kept, 0, keptLength);
    }

    /**
     * Goes to the beginning of the first line after an offset that is not before the mark, if an object begins there.
     *
     * @return its offset, or -1 if there is none
     */
    long rewindToObjectLineAfter(long offset) throws IOException {
        inArticle = false;
        int i = index(offset);
        while (i < keptLength || fill()) {
            if (kept[i] == '\n') {
                boolean object = (i + 1 < keptLength || fill()) && kept[i + 1] == '{';
                readIndex = i + 1;
                return object ? markOffset + i + 1 : -1;
            }
            i++;
            if (i == keptLength) {
                readIndex = i;
                forget(i, kept().lineAt(i));
                i = 0;
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

package dev.dateline.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes of an input that follow on each other, and where they stand in it. A parser counts bytes; people count lines, and
 * characters in them.
 */
final class Passage implements Findings.Locator {

    private static final int SHOWN = 1000;

    /** What stands before a place and from it on. */
    record Around(String before, String after) {}

    private final String input;
    private final byte[] bytes;
    private final int length;
    private final long offset;
    private final long line;
    private final long column;

    /**
     * Creates a passage.
     *
     * @param input the name of the input
     * @param bytes what was read; not changed as long as the passage is used
     * @param length how many bytes there are
     * @param offset of the first of them in the input
     * @param line that the first of them is in, from 1
     * @param column of the first of them, in code points from 1
     */
    Passage(String input, byte[] bytes, int length, long offset, long line, long column) {
        this.input = input;
        this.bytes = bytes;
        this.length = length;
        this.offset = offset;
        this.line = line;
        this.column = column;
    }

    /** A copy of some of the bytes, which nothing changes. */
    Passage copy(int from, int to) {
        byte[] copied = Arrays.copyOfRange(bytes, from, to);
        return new Passage(input, copied, copied.length, offset + from, lineAt(from), columnAt(from));
    }

    /** The index of the byte at an offset, or the nearest there is. */
    int index(long of) {
        return Math.toIntExact(Math.min(Math.max(of - offset, 0), length));
    }

    @Override
    public Location locate(long of) {
        return new Location(input, line(of), columnAt(index(of)));
    }

    /** The line of the byte at an offset, from 1. */
    long line(long of) {
        return lineAt(index(of));
    }

    /** The column of the byte at an offset, in code points from 1. */
    long column(long of) {
        return columnAt(index(of));
    }

    long lineAt(int index) {
        long found = line;
        for (int i = 0; i < index; i++) {
            boolean ends = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == length || bytes[i + 1] != '\n'));
            found += ends ? 1 : 0;
        }
        return found;
    }

    long columnAt(int index) {
        long codePoints = 0;
        for (int i = index - 1; i >= 0; i--) {
            if (isLineEnd(bytes[i])) {
                return codePoints + 1;
            }
            if (!isContinued(bytes[i])) {
                codePoints++;
            }
        }
        return column + codePoints;
    }

    /** The place after the last byte. */
    Location end() {
        return new Location(input, lineAt(length), columnAt(length));
    }

    @Override
    public SourceLine lineOf(long of) {
        return lineAround(index(of));
    }

    /** The line that the last byte is in. */
    SourceLine lastLine() {
        return lineAround(length);
    }

    private SourceLine lineAround(int place) {
        int from = back(place, SourceLine.KEPT);
        int to = forward(place, SourceLine.KEPT);
        boolean fromStart = from == 0 ? column == 1 : isLineEnd(bytes[from - 1]);
        boolean toEnd = to == length || isLineEnd(bytes[to]);
        return SourceLine.of(text(from, place), text(place, to), fromStart, toEnd);
    }

    /** The bytes from one index up to another. */
    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Some code points back, but not into another line. */
    int back(int index, int most) {
        int i = index;
        for (int left = most; left > 0 && i > 0 && !isLineEnd(bytes[i - 1]); left--) {
            i--;
            while (i > 0 && isContinued(bytes[i])) {
                i--;
            }
        }
        return i;
    }

    private int forward(int index, int most) {
        int i = index;
        for (int left = most; left > 0 && i < length && !isLineEnd(bytes[i]); left--) {
            i++;
            while (i < length && isContinued(bytes[i])) {
                i++;
            }
        }
        return i;
    }

    /** Whether a line ends at an index or after it. */
    boolean hasLineEnd(int from) {
        int i = from;
        while (i < length && !isLineEnd(bytes[i])) {
            i++;
        }
        return i < length;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /** Whether a byte is one of a character that began before. */
    private static boolean isContinued(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** The first thousand bytes. */
    String beginning() {
        return text(0, Math.min(length, SHOWN));
    }

    /** What stands on the line around the byte at an offset, up to the next blanks; parsers stop within characters. */
    Around around(long of) {
        int at = index(of);
        while (at > 0 && bytes[at - 1] < 0) {
            at--;
        }
        int from = at;
        while (from > 0 && at - from < SHOWN && bytes[from - 1] > ' ') {
            from--;
        }
        int to = at;
        while (to < length && to - at < SHOWN && bytes[to] > ' ') {
            to++;
        }
        return new Around(text(from, at), text(at, to));
    }
}

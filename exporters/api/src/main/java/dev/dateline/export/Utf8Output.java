package dev.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * A file of UTF-8 that is written in large pieces, whatever the pieces it is given. Text is encoded straight into the
 * buffer, many characters at a time, which is several times as fast as a {@link java.io.Writer} that is given small
 * pieces.
 *
 * <p>{@link #flush()} does nothing: libraries flush after every record, and nobody reads the file before it is
 * complete. {@link #complete()} writes what is left; {@link #close()} alone leaves the file unfinished. Used by one
 * thread at a time.
 */
public final class Utf8Output extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream file;
    private final byte[] buffer = new byte[BUFFER];
    private int held;
    private long drained;
    private boolean closed;

    /**
     * Begins a file.
     *
     * @param file takes the bytes, and is closed with this
     */
    public Utf8Output(OutputStream file) {
        this.file = file;
    }

    /**
     * How much was written.
     *
     * @return bytes, those that are still held back among them
     */
    public long size() {
        return drained + held;
    }

    @Override
    public void write(int b) throws IOException {
        if (held == BUFFER) {
            drain();
        }
        buffer[held++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > BUFFER - held) {
            drain();
        }
        if (length > BUFFER) {
            file.write(bytes, offset, length);
            drained += length;
        } else {
            System.arraycopy(bytes, offset, buffer, held, length);
            held += length;
        }
    }

    /**
     * Writes a text as it is.
     *
     * @param text the text
     * @throws IllegalArgumentException if a surrogate in it has no partner: there is no UTF-8 for half a character
     * @throws IOException if the file fails
     */
    public void print(String text) throws IOException {
        print(text, Escapes.NONE);
    }

    /**
     * Writes a text.
     *
     * @param text the text
     * @param escapes what is not written as it is
     * @throws IllegalArgumentException if a surrogate in it has no partner: there is no UTF-8 for half a character
     * @throws IOException if the file fails
     */
    public void print(String text, Escapes escapes) throws IOException {
        int length = text.length();
        int i = 0;
        while (i < length) {
            int stop = Math.min(length, i + room());
            while (i < stop) {
                i = copy(text, i, stop, escapes.plain());
                if (i < stop) {
                    i = special(text, i, escapes);
                }
            }
        }
    }

    /**
     * Writes a whole number in decimal digits.
     *
     * @param number the number
     * @throws IOException if the file fails
     */
    public void print(long number) throws IOException {
        if (number < 0) {
            print(Long.toString(number));
            return;
        }
        int digits = 1;
        for (long rest = number; rest > 9; rest /= 10) {
            digits++;
        }
        if (digits > BUFFER - held) {
            drain();
        }
        held += digits;
        long rest = number;
        for (int i = 1; i <= digits; i++) {
            buffer[held - i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /**
     * Writes blanks.
     *
     * @param number how many
     * @throws IOException if the file fails
     */
    public void spaces(int number) throws IOException {
        for (int left = number; left > 0; ) {
            if (held == BUFFER) {
                drain();
            }
            int now = Math.min(left, BUFFER - held);
            Arrays.fill(buffer, held, held + now, (byte) ' ');
            held += now;
            left -= now;
        }
    }

    /** How many characters there is room for, however they are spelled; at least one. */
    private int room() throws IOException {
        if (BUFFER - held < Escapes.LONGEST) {
            drain();
        }
        return (BUFFER - held) / Escapes.LONGEST;
    }

    /** Copies characters of one byte, of which most texts have most; says where the first other one is. */
    private int copy(String text, int start, int stop, boolean[] plain) {
        byte[] bytes = buffer;
        int to = held;
        int from = start;
        while (from < stop) {
            char c = text.charAt(from);
            if (c >= 0x80 || !plain[c]) {
                break;
            }
            bytes[to++] = (byte) c;
            from++;
        }
        held = to;
        return from;
    }

    /** Writes a character that is escaped or takes more than a byte; says where the next one is. */
    private int special(String text, int index, Escapes escapes) {
        char c = text.charAt(index);
        byte[] spelling = escapes.spelling(c);
        if (spelling != null) {
            System.arraycopy(spelling, 0, buffer, held, spelling.length);
            held += spelling.length;
            return index + 1;
        }
        if (Character.isSurrogate(c)) {
            return pair(text, index);
        }
        if (c < 0x800) {
            buffer[held++] = (byte) (0xC0 | (c >> 6));
        } else {
            buffer[held++] = (byte) (0xE0 | (c >> 12));
            buffer[held++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        buffer[held++] = (byte) (0x80 | (c & 0x3F));
        return index + 1;
    }

    private int pair(String text, int index) {
        int point = text.codePointAt(index);
        if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "half a character, U+%04X, cannot be written in UTF-8", point));
        }
        buffer[held++] = (byte) (0xF0 | (point >> 18));
        buffer[held++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        buffer[held++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        buffer[held++] = (byte) (0x80 | (point & 0x3F));
        return index + 2;
    }

    /** Does nothing. */
    @Override
    public void flush() {}

    private void drain() throws IOException {
        file.write(buffer, 0, held);
        drained += held;
        held = 0;
    }

    /**
     * Writes what is left and closes the file.
     *
     * @throws IOException if the file fails
     */
    public void complete() throws IOException {
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

package dev.dateline.export.excel.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Gathers XML as UTF-8 in a buffer, many characters at a time, and counts it. */
final class Utf8 {

    private static final int SIZE = 1 << 16;

    /** What may be written between two looks at how much room there is. */
    private static final int ROOM = 64;

    /** The most bytes that one character, escaped or not, comes to. */
    private static final int LONGEST = 5;

    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private final byte[] digits = new byte[20];
    private int length;
    private long flushed;

    Utf8(OutputStream out) {
        this.out = out;
    }

    /** Characters that are one byte each. */
    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** How many bytes there are so far. */
    long size() {
        return flushed + length;
    }

    void flush() throws IOException {
        out.write(buffer, 0, length);
        flushed += length;
        length = 0;
    }

    void close() throws IOException {
        try (out) {
            flush();
        }
    }

    private void makeRoom(int bytes) throws IOException {
        if (length + bytes > SIZE) {
            flush();
        }
    }

    /** Writes a few bytes as they are. */
    void raw(byte[] bytes) throws IOException {
        makeRoom(ROOM);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    /** Writes ASCII as it is, such as a number. */
    @SuppressWarnings("deprecation") // the one way to copy the bytes of a text without making an array first
    void raw(String text) throws IOException {
        makeRoom(text.length());
        text.getBytes(0, text.length(), buffer, length);
        length += text.length();
    }

    /** Writes a whole number that is not negative. */
    void number(long number) throws IOException {
        makeRoom(ROOM);
        int start = digits.length;
        long rest = number;
        do {
            digits[--start] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
        System.arraycopy(digits, start, buffer, length, digits.length - start);
        length += digits.length - start;
    }

    /** Writes text, with what XML would take for its own escaped. */
    void text(String text) throws IOException {
        int end = text.length();
        int i = 0;
        while (i < end) {
            makeRoom(ROOM);
            int stop = Math.min(end, i + (SIZE - length) / LONGEST);
            i = copyPlain(text, i, stop);
            if (i < stop) {
                i = special(text, i);
            }
        }
    }

    /** Copies what is one byte and stands for itself. */
    private int copyPlain(String text, int from, int stop) {
        int to = length;
        int i = from;
        for (; i < stop; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '&' || c == '<' || c == '>') {
                break;
            }
            buffer[to++] = (byte) c;
        }
        length = to;
        return i;
    }

    private int special(String text, int index) throws IOException {
        char c = text.charAt(index);
        switch (c) {
            case '&' -> raw(AMPERSAND);
            case '<' -> raw(LESS);
            case '>' -> raw(GREATER);
            default -> {
                return encode(text, index);
            }
        }
        return index + 1;
    }

    private int encode(String text, int index) {
        int c = text.codePointAt(index);
        if (c < 0x800) {
            buffer[length++] = (byte) (0xC0 | (c >> 6));
        } else {
            if (c < 0x10000) {
                buffer[length++] = (byte) (0xE0 | (c >> 12));
            } else {
                buffer[length++] = (byte) (0xF0 | (c >> 18));
                buffer[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            }
            buffer[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        buffer[length++] = (byte) (0x80 | (c & 0x3F));
        return index + Character.charCount(c);
    }
}

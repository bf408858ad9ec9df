package dev.dateline.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * A file of UTF-8 that is written in large pieces, whatever the pieces it is given. Flushing it does nothing, for Jena
 * flushes after every subject and nobody reads the file before it is complete.
 */
final class FileOutput extends OutputStream {

    private static final int BUFFER = 1 << 16;

    /** What the longest character takes: {@code \}{@code uFFFD}. */
    private static final int LONGEST = 6;

    private static final char REPLACEMENT = '\uFFFD';

    private static final boolean[] ASCII = new boolean[0x80];
    private static final boolean[] PLAIN = new boolean[0x80];
    private static final boolean[] PLAIN_IN_IRIS = new boolean[0x80];

    static {
        Arrays.fill(ASCII, true);
        Arrays.fill(PLAIN, true);
        for (char c : new char[] {'"', '\\', '\n', '\r', '\t', '\f'}) {
            PLAIN[c] = false;
        }
        for (char c = '!'; c < 0x7F; c++) {
            PLAIN_IN_IRIS[c] = "<>\"{}|^`\\".indexOf(c) < 0;
        }
    }

    private final OutputStream file;
    private final byte[] buffer = new byte[BUFFER];
    private int held;
    private boolean closed;

    FileOutput(OutputStream file) {
        this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
        if (held == buffer.length) {
            drain();
        }
        buffer[held++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > buffer.length - held) {
            drain();
        }
        if (length > buffer.length) {
            file.write(bytes, offset, length);
        } else {
            System.arraycopy(bytes, offset, buffer, held, length);
            held += length;
        }
    }

    /** Writes a text as it is; half a character becomes a question mark. */
    void print(String text) throws IOException {
        print(text, ASCII);
    }

    /** Writes a text that stands between quotation marks in N-Triples or Turtle, on one line. */
    void printEscaped(String text) throws IOException {
        print(text, PLAIN);
    }

    /** Writes a text, escaping those characters below U+0080 that are not to be written as they are. */
    private void print(String text, boolean[] asIs) throws IOException {
        int length = text.length();
        int i = 0;
        while (i < length) {
            int stop = Math.min(length, i + room());
            while (i < stop) {
                i = copy(text, i, stop, asIs);
                if (i < stop) {
                    char c = text.charAt(i++);
                    if (c < 0x80) {
                        escape(c);
                    } else if (c == REPLACEMENT && asIs == PLAIN) {
                        ascii("\\uFFFD");
                    } else {
                        i = encode(c, text, i);
                    }
                }
            }
        }
    }

    /** Copies characters of one byte, of which most texts have most; says where the first other one is. */
    private int copy(String text, int start, int stop, boolean[] asIs) {
        byte[] bytes = buffer;
        int to = held;
        int from = start;
        while (from < stop) {
            char c = text.charAt(from);
            if (c >= 0x80 || !asIs[c]) {
                break;
            }
            bytes[to++] = (byte) c;
            from++;
        }
        held = to;
        return from;
    }

    /** Writes an IRI in angle brackets if there is nothing in it that Jena would have to look at; says whether. */
    boolean printPlainIri(String iri) throws IOException {
        int length = iri.length();
        if (buffer.length - held < length + 2) {
            drain();
        }
        if (length + 2 > buffer.length) {
            return false;
        }
        int start = held;
        buffer[held++] = '<';
        if (copy(iri, 0, length, PLAIN_IN_IRIS) < length) {
            held = start;
            return false;
        }
        buffer[held++] = '>';
        return true;
    }

    /** Writes what ends a line of N-Triples. */
    void printEnd() throws IOException {
        room();
        buffer[held++] = ' ';
        buffer[held++] = '.';
        buffer[held++] = '\n';
    }

    /** Writes blanks. */
    void spaces(int number) throws IOException {
        for (int left = number; left > 0; ) {
            if (held == buffer.length) {
                drain();
            }
            int now = Math.min(left, buffer.length - held);
            Arrays.fill(buffer, held, held + now, (byte) ' ');
            held += now;
            left -= now;
        }
    }

    /** How many characters there is room for, at least one. */
    private int room() throws IOException {
        if (buffer.length - held < LONGEST) {
            drain();
        }
        return (buffer.length - held) / LONGEST;
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> ascii("\\\"");
            case '\\' -> ascii("\\\\");
            case '\n' -> ascii("\\n");
            case '\r' -> ascii("\\r");
            case '\t' -> ascii("\\t");
            case '\f' -> ascii("\\f");
            default -> throw new IllegalArgumentException("nothing to escape");
        }
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            buffer[held++] = (byte) text.charAt(i);
        }
    }

    /** Encodes a character of two bytes or more; says where the next one is. */
    private int encode(char c, String text, int next) {
        if (c < 0x800) {
            buffer[held++] = (byte) (0xC0 | (c >> 6));
            buffer[held++] = (byte) (0x80 | (c & 0x3F));
            return next;
        }
        if (!Character.isSurrogate(c)) {
            buffer[held++] = (byte) (0xE0 | (c >> 12));
            buffer[held++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            buffer[held++] = (byte) (0x80 | (c & 0x3F));
            return next;
        }
        boolean pair =
                Character.isHighSurrogate(c) && next < text.length() && Character.isLowSurrogate(text.charAt(next));
        if (!pair) {
            buffer[held++] = '?';
            return next;
        }
        int point = Character.toCodePoint(c, text.charAt(next));
        buffer[held++] = (byte) (0xF0 | (point >> 18));
        buffer[held++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        buffer[held++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        buffer[held++] = (byte) (0x80 | (point & 0x3F));
        return next + 1;
    }

    @Override
    public void flush() {}

    private void drain() throws IOException {
        file.write(buffer, 0, held);
        held = 0;
    }

    /** Writes what is left and closes the file. */
    void complete() throws IOException {
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

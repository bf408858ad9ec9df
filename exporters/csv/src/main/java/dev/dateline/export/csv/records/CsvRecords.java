package dev.dateline.export.csv.records;

import dev.dateline.model.NamedPlace;
import dev.dateline.model.UnreadableInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file as RFC 4180 has them, whatever the delimiter and the line ends. It tells a word that stands for no
 * value from one in quotation marks that reads the same, keeps every character of a text as it is, knows in which line it is,
 * and reads no more than is allowed for one record; OpenCSV's reader does none of these. Used by one thread at a time.
 */
public final class CsvRecords implements Closeable {

    private static final int LONGEST = 1 << 26;
    private static final int END = -1;
    private static final String DELIMITERS = ",;\t|";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String input;
    private final String file;
    private final String nullToken;
    private final Reader reader;
    private final char[] buffer = new char[1 << 13];
    private final StringBuilder field = new StringBuilder();
    private int next;
    private int filled;
    private int length;
    private long line = 1;
    private long begun = 1;
    /** What stands between two fields; 0 until the first record tells. */
    private char delimiter;

    /**
     * Begins reading.
     *
     * @param input what findings call the input
     * @param file what they call the file in it; empty if the input is the file
     * @param nullToken what stands for no value, without quotation marks
     * @param bytes the file, in UTF-8; closed with this
     * @throws IOException if it cannot be read
     */
    public CsvRecords(String input, String file, String nullToken, InputStream bytes) throws IOException {
        this.input = input;
        this.file = file;
        this.nullToken = nullToken;
        this.reader = new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        if (peek() == BYTE_ORDER_MARK) {
            next++;
        }
    }

    /**
     * Where the last record is.
     *
     * @return the line in which it begins, from 1
     */
    public long line() {
        return begun;
    }

    /**
     * The place of a line.
     *
     * @param number the line, from 1
     * @return the place
     */
    public NamedPlace at(long number) {
        return new NamedPlace(input, (file.isEmpty() ? "" : file + ", ") + "line " + number);
    }

    /**
     * Reads the next record. Lines without anything are none.
     *
     * @return its fields, null for one without a value; null after the last record
     * @throws UnreadableInputException if it is no CSV
     * @throws IOException if it cannot be read
     */
    public @Nullable List<@Nullable String> next() throws IOException {
        int first = peek();
        while (first == '\n' || first == '\r') {
            endLine();
            first = peek();
        }
        if (first == END) {
            return null;
        }
        begun = line;
        length = 0;
        List<@Nullable String> fields = new ArrayList<>();
        do {
            fields.add(peek() == '"' ? quoted() : plain());
        } while (isDelimiter());
        endLine();
        return fields;
    }

    private boolean isDelimiter() throws IOException {
        int c = peek();
        if (delimiter == 0 && c != END && DELIMITERS.indexOf(c) >= 0) {
            delimiter = (char) c;
        }
        boolean is = delimiter != 0 && c == delimiter;
        next += is ? 1 : 0;
        return is;
    }

    private @Nullable String plain() throws IOException {
        field.setLength(0);
        for (int c = peek(); !isEnd(c); c = peek()) {
            if (c == '"') {
                throw unreadable(
                        line,
                        "a quotation mark stands in a field that does not begin with one; put the whole field in"
                                + " quotation marks, and double those within it");
            }
            append((char) c);
            next++;
        }
        String text = field.toString();
        return text.equals(nullToken) ? null : text;
    }

    private boolean isEnd(int c) {
        return c == END || c == '\n' || c == '\r' || (delimiter == 0 ? DELIMITERS.indexOf(c) >= 0 : c == delimiter);
    }

    private String quoted() throws IOException {
        long opened = line;
        field.setLength(0);
        next++;
        while (true) {
            int c = peek();
            if (c == END) {
                throw unreadable(opened, "a quotation mark opens a field here that is never closed");
            }
            next++;
            if (c == '"') {
                if (peek() != '"') {
                    break;
                }
                next++;
            }
            line += c == '\n' ? 1 : 0;
            append((char) c);
        }
        if (!isEnd(peek())) {
            throw unreadable(
                    line,
                    "something follows a quotation mark that closes a field; double the quotation marks within it");
        }
        return field.toString();
    }

    private void append(char c) throws UnreadableInputException {
        if (++length > LONGEST) {
            throw unreadable(
                    begun,
                    "the row that begins here has more than " + LONGEST + " characters; is a quotation mark missing?");
        }
        field.append(c);
    }

    /** Goes to the next line: behind CRLF, LF, CR or nothing at the very end. */
    private void endLine() throws IOException {
        if (peek() == '\r') {
            next++;
        }
        if (peek() == '\n') {
            next++;
        }
        line++;
    }

    private UnreadableInputException unreadable(long number, String problem) {
        return new UnreadableInputException(at(number), problem);
    }

    /** The next character, which stays the next; {@link #END} at the end. */
    private int peek() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, fill());
        }
        return next == filled ? END : buffer[next];
    }

    private int fill() throws IOException {
        try {
            return reader.read(buffer);
        } catch (CharacterCodingException e) {
            throw unreadable(line, "what follows is not UTF-8; save the file as UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

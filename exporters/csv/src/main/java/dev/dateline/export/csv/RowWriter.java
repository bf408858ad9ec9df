package dev.dateline.export.csv;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * OpenCSV's writer with the same output and less work for it: one pass over a cell tells whether it needs quotes, runs
 * of ordinary characters are copied at once, and the line is put together in the same builder every time. It is the
 * line's own method that is called, not the public one, which keeps the exceptions of the stream to itself.
 */
final class RowWriter extends CSVWriter {

    private static final int LINE_CHARS = 1024;

    private final StringBuilder line = new StringBuilder(LINE_CHARS);
    /** Stands for no value: this very object, which no value is, even if it reads the same. */
    private final String nullToken;

    private int longestLine;

    RowWriter(Writer writer, Dialect dialect) {
        super(writer, dialect.delimiter(), '"', '"', dialect.lineEnd());
        this.nullToken = String.valueOf(dialect.nullToken().toCharArray());
    }

    /** Writes a row; a null cell has no value, and gets the token for that. */
    void write(@Nullable String[] cells) throws IOException {
        if (!nullToken.isEmpty()) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i] == null ? nullToken : cells[i];
            }
        }
        line.setLength(0);
        writeNext(cells, false, line);
        longestLine = Math.max(longestLine, line.length());
    }

    /** The length of the longest line so far, in chars, with its end. */
    int longestLine() {
        return longestLine;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // see the token
    protected boolean stringContainsSpecialCharacters(String cell) {
        if (cell == nullToken) {
            return false;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == quotechar || c == separator || c == '\n' || c == '\r') {
                return true;
            }
        }
        return cell.equals(nullToken);
    }

    @Override
    protected void processLine(String cell, Appendable appendable) throws IOException {
        int from = 0;
        for (int quote = cell.indexOf(quotechar); quote >= 0; quote = cell.indexOf(quotechar, quote + 1)) {
            appendable.append(cell, from, quote).append(escapechar);
            from = quote;
        }
        appendable.append(cell, from, cell.length());
    }
}

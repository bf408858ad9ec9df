package dev.dateline.export.csv;

import dev.dateline.export.Utf8Output;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** What OpenCSV writes to, in UTF-8: texts become bytes at once, without the copies that an encoder makes. */
final class Utf8Writer extends Writer {

    private final Utf8Output out;

    Utf8Writer(OutputStream out) {
        this.out = new Utf8Output(out);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        out.print(new String(characters, offset, length));
    }

    @Override
    public void write(String text) throws IOException {
        out.print(text);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.print(text.substring(offset, offset + length));
    }

    /** Does nothing: see {@link #complete()}. */
    @Override
    public void flush() {}

    /** Writes what is left, and closes. */
    void complete() throws IOException {
        out.complete();
    }

    /** Closes without writing what is left. */
    @Override
    public void close() throws IOException {
        out.close();
    }
}

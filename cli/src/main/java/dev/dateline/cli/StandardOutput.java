package dev.dateline.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output for the bytes of an export. What fails here is not the fault of a file. */
final class StandardOutput extends FilterOutputStream {

    /** Something that writes. */
    interface Writing {
        void run() throws IOException;
    }

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        name(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        name(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        name(out::flush);
    }

    private static void name(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            throw OutputException.at("standard output", e);
        }
    }
}

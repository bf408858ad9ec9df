package dev.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The standard input of this process. Where a process is started with it closed ({@code <&-}), the first file that the
 * virtual machine opens takes its number: its own library. To read that gives nonsense, and to close it ends the process.
 */
final class StandardInput {

    private StandardInput() {}

    /** The stream; one that fails with a plain reason if it was closed. */
    static InputStream ofProcess() {
        return isClosed(Path.of("/dev/stdin")) ? new Closed() : System.in;
    }

    static boolean isClosed(Path standardInput) {
        Path library = Path.of(System.getProperty("java.home"), "lib", "modules");
        try {
            return Files.isSameFile(standardInput, library);
        } catch (IOException e) { // a pipe has no path, and some platforms have no such file
            return false;
        }
    }

    /** Nothing can be read from it, not even its end. */
    static final class Closed extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("standard input is closed");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }
}

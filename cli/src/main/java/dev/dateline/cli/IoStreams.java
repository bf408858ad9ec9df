package dev.dateline.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * What a command was started in. Text goes out in UTF-8 with {@code \n} after each line, wherever it runs.
 *
 * @param in standard input
 * @param bytes standard output, for the bytes of an export
 * @param out standard output, for text
 * @param err standard error, for text
 * @param terminal tells whether people look at a stream; slow, so to be asked only when it matters
 * @param environment the environment variables
 * @param nanoTime a clock for elapsed time
 */
record IoStreams(
        InputStream in,
        OutputStream bytes,
        PrintStream out,
        PrintStream err,
        Predicate<Stream> terminal,
        Map<String, String> environment,
        LongSupplier nanoTime) {

    /** A stream a terminal may be connected to. */
    enum Stream {
        /** Standard output. */
        OUT("1"),
        /** Standard error. */
        ERR("2");

        private final String fileDescriptor;

        Stream(String fileDescriptor) {
            this.fileDescriptor = fileDescriptor;
        }

        /** Asks {@code test(1)}: Java itself cannot tell one stream from the other. Where there is none, it is false. */
        private boolean isTerminal() {
            try {
                Process test = new ProcessBuilder("test", "-t", fileDescriptor)
                        .inheritIO()
                        .start();
                return test.waitFor() == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** The streams of this process. */
    static IoStreams ofProcess(InputStream in, OutputStream out, OutputStream err) {
        return new IoStreams(in, out, text(out), text(err), Stream::isTerminal, System.getenv(), System::nanoTime);
    }

    /** Streams without a terminal. */
    static IoStreams of(InputStream in, OutputStream out, OutputStream err) {
        return new IoStreams(in, out, text(out), text(err), stream -> false, Map.of(), System::nanoTime);
    }

    /** Encodes text; flushes at the end of every line. */
    private static PrintStream text(OutputStream bytes) {
        return new PrintStream(new UnixLines(bytes), true, StandardCharsets.UTF_8);
    }

    /** Ends lines as everybody can read them, on the platforms too that would end them otherwise. */
    private static final class UnixLines extends FilterOutputStream {

        UnixLines(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            if (b != '\r') {
                out.write(b);
            }
        }
    }

    /** Whether text on a stream may have colours. */
    boolean isColoured(Stream stream) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && terminal.test(stream);
    }
}

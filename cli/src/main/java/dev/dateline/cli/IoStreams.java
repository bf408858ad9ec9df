package dev.dateline.cli;

import java.io.BufferedOutputStream;
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
 * @param wishes what the user wants of what is printed
 */
record IoStreams(
        InputStream in,
        OutputStream bytes,
        PrintStream out,
        PrintStream err,
        Predicate<Stream> terminal,
        Map<String, String> environment,
        LongSupplier nanoTime,
        Wishes wishes) {

    /** What the user wants of what is printed; known once the command line is read. */
    interface Wishes {

        /** None. */
        Wishes NONE = new Wishes() {};

        /** Whether only results, findings and errors are to be printed. */
        default boolean quiet() {
            return false;
        }

        /** Whether there are to be no colours. */
        default boolean plain() {
            return false;
        }
    }

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

    /**
     * The streams of this process, not buffered yet. Bytes and text have a buffer each: what one cannot write is not the
     * other's.
     */
    static IoStreams ofProcess(InputStream in, OutputStream out, OutputStream err) {
        return new IoStreams(
                in,
                new BufferedOutputStream(out),
                text(new BufferedOutputStream(out)),
                text(new BufferedOutputStream(err)),
                Stream::isTerminal,
                System.getenv(),
                System::nanoTime,
                Wishes.NONE);
    }

    /** The same streams with wishes. */
    IoStreams with(Wishes others) {
        return new IoStreams(in, bytes, out, err, terminal, environment, nanoTime, others);
    }

    /** Streams without a terminal. */
    static IoStreams of(InputStream in, OutputStream out, OutputStream err) {
        return new IoStreams(in, out, text(out), text(err), stream -> false, Map.of(), System::nanoTime, Wishes.NONE);
    }

    /**
     * Standard output for text that is good to know while the output itself is elsewhere. Whether anybody reads it does not
     * matter: {@code dateline export … | head -1} is no failure.
     */
    PrintStream notes() {
        return text(wishes.quiet() ? OutputStream.nullOutputStream() : new Unheeded(bytes));
    }

    /** Standard error for what is good to know and no finding and no failure. */
    PrintStream remarks() {
        return wishes.quiet() ? text(OutputStream.nullOutputStream()) : err;
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

    /** Writes as long as that works. */
    private static final class Unheeded extends FilterOutputStream {

        private boolean broken;

        Unheeded(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) {
            whileItWorks(() -> out.write(b));
        }

        @Override
        public void flush() {
            whileItWorks(out::flush);
        }

        private void whileItWorks(StandardOutput.Writing writing) {
            try {
                if (!broken) {
                    writing.run();
                }
            } catch (IOException e) {
                broken = true;
            }
        }
    }

    /** Whether text on a terminal may have colours. */
    boolean mayColour() {
        return !wishes.plain() && environment.getOrDefault("NO_COLOR", "").isEmpty() && knowsControls();
    }

    /** Whether a terminal does what control characters tell it. */
    boolean knowsControls() {
        return !environment.getOrDefault("TERM", "").equals("dumb");
    }
}

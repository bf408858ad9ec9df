package dev.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs one {@code dateline} command after another in a process whose working folder is the one given, so that paths are
 * those that a shell in that folder would take. One process for all, as most of a command's time is the start of Java.
 */
final class DatelineProcess implements AutoCloseable {

    private final Process process;
    private final DataOutputStream asks;
    private final DataInputStream tells;

    DatelineProcess(Path folder) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        process = new ProcessBuilder(
                        java.toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatelineProcess.class.getName())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        asks = new DataOutputStream(process.getOutputStream());
        tells = new DataInputStream(process.getInputStream());
    }

    /** Runs a command that reads and writes text. */
    Done run(List<String> arguments, String in) throws IOException {
        asks.writeInt(arguments.size());
        for (String argument : arguments) {
            asks.writeUTF(argument);
        }
        send(in.getBytes(StandardCharsets.UTF_8), asks);
        asks.flush();
        return new Done(tells.readInt(), text(tells), text(tells), text(tells));
    }

    @Override
    public void close() throws IOException {
        asks.close();
        process.destroy();
    }

    /**
     * What came of a command.
     *
     * @param exit its exit code
     * @param out standard output
     * @param err standard error
     * @param screen both, in the order in which they came
     */
    record Done(int exit, String out, String err, String screen) {}

    /** The process itself: takes commands from standard input until that ends. */
    public static void main(String[] args) throws IOException {
        DataInputStream asked = new DataInputStream(System.in);
        DataOutputStream told = new DataOutputStream(System.out);
        while (true) {
            String[] arguments;
            try {
                arguments = new String[asked.readInt()];
            } catch (EOFException e) {
                return; // that was all
            }
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = asked.readUTF();
            }
            ByteArrayOutputStream screen = new ByteArrayOutputStream();
            Split out = new Split(screen);
            Split err = new Split(screen);
            told.writeInt(Main.run(arguments, new ByteArrayInputStream(receive(asked)), out, err));
            send(out.own.toByteArray(), told);
            send(err.own.toByteArray(), told);
            send(screen.toByteArray(), told);
            told.flush();
        }
    }

    private static void send(byte[] bytes, DataOutputStream to) throws IOException {
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    private static byte[] receive(DataInputStream from) throws IOException {
        byte[] bytes = new byte[from.readInt()];
        from.readFully(bytes);
        return bytes;
    }

    private static String text(DataInputStream from) throws IOException {
        return new String(receive(from), StandardCharsets.UTF_8);
    }

    /** Writes to two places. */
    private static final class Split extends OutputStream {

        private final ByteArrayOutputStream own = new ByteArrayOutputStream();
        private final ByteArrayOutputStream shared;

        Split(ByteArrayOutputStream shared) {
            this.shared = shared;
        }

        @Override
        public void write(int b) {
            own.write(b);
            shared.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            own.write(bytes, offset, length);
            shared.write(bytes, offset, length);
        }
    }
}

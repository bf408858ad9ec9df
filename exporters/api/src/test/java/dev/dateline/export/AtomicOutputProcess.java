package dev.dateline.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;

/** Another process that stages something in a folder. */
final class AtomicOutputProcess implements AutoCloseable {

    private final Process process;

    private AtomicOutputProcess(Process process) {
        this.process = process;
    }

    /** Starts a process and returns when its staging has begun. */
    static AtomicOutputProcess in(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = locationOf(AtomicOutput.class) + System.getProperty("path.separator") + locationOf(Main.class);
        ProcessBuilder builder =
                new ProcessBuilder(java, "-Xshare:auto", "-cp", classes, Main.class.getName(), folder.toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"begun".equals(out.readLine())) {
            throw new IllegalStateException("the process ended before its staging had begun");
        }
        return new AtomicOutputProcess(process);
    }

    private static String locationOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(source.getLocation().getPath()).toString();
    }

    /** Lets it close its staging, without commit, and end. */
    void end() throws IOException {
        process.getOutputStream().close();
        await();
    }

    /** Ends it at once. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        kill();
    }

    private void await() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** What the process runs. */
    static final class Main {

        private Main() {}

        public static void main(String[] args) throws IOException {
            try (AtomicOutput staging = AtomicOutput.in(Path.of(args[0]), false)) {
                Writing.file(staging.target("of-process.txt", Writing.FILE), "never seen");
                System.out.println("begun");
                while (System.in.read() >= 0) {
                    // until whoever started this closes the stream
                }
            }
        }
    }
}

package dev.dateline.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;

/** Another process that stages something in a folder. */
final class AtomicOutputProcess implements AutoCloseable {

    private final Process process;

    private AtomicOutputProcess(Process process) {
        this.process = process;
    }

    /** Starts a process and returns when its staging has begun. */
    static AtomicOutputProcess in(Path folder) throws IOException {
        Process process = start(Main.class, folder.toString());
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"begun".equals(out.readLine())) {
            throw new IllegalStateException("the process ended before its staging had begun");
        }
        return new AtomicOutputProcess(process);
    }

    /** Starts a process that runs one of these tests' classes. */
    static Process start(Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(locationOf(AtomicOutput.class) + System.getProperty("path.separator") + locationOf(main));
        command.add(main.getName());
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
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

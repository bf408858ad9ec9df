package dev.dateline.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the jar that users get, in a process of its own. */
final class Jar {

    /** What compiles quickly what will not run for long. */
    private static final String BRIEF = "-XX:TieredStopAtLevel=1";

    private final Path folder;

    /** Runs it in a folder. */
    Jar(Path folder) {
        this.folder = folder;
    }

    /** The process, with an input and an output of the caller's choice. */
    ProcessBuilder process(String... args) {
        List<String> command = new ArrayList<>(List.of(java(), BRIEF, "-jar", file().toString()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).directory(folder.toFile());
    }

    /** A process with a main class of the tests, which finds every other class in the jar. */
    ProcessBuilder process(Class<?> main, List<String> jvmArgs, String... args) {
        String tests = Path.of(URI.create(
                        main.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
        List<String> command = new ArrayList<>(List.of(java(), BRIEF, "-cp", file() + File.pathSeparator + tests));
        command.addAll(jvmArgs);
        command.add(main.getName());
        command.addAll(List.of(args));
        return new ProcessBuilder(command).directory(folder.toFile());
    }

    static Path file() {
        return Path.of(System.getProperty("dateline.jar"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    Run run(String... args) throws IOException, InterruptedException {
        return run(process(args));
    }

    /** Runs a process that may have its standard output elsewhere. */
    Run run(ProcessBuilder builder) throws IOException, InterruptedException {
        File err = Files.createTempFile("stderr", "").toFile();
        try {
            Process process = builder.redirectError(err).start();
            process.getOutputStream().close();
            String out = text(process.getInputStream());
            return new Run(process.waitFor(), out, Files.readString(err.toPath()));
        } finally {
            Files.delete(err.toPath());
        }
    }

    private static String text(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

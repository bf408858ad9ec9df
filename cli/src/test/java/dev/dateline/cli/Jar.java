package dev.dateline.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the jar that users get, in a process of its own. */
final class Jar {

    private final Path folder;

    /** Runs it in a folder. */
    Jar(Path folder) {
        this.folder = folder;
    }

    /** The process, with an input and an output of the caller's choice. */
    ProcessBuilder process(String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(System.getProperty("dateline.jar"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).directory(folder.toFile());
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

package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Runs a command again whenever a file that it reads has changed. It looks at the files four times a second: that works on
 * every file system and with every editor, those too that put a new file in the place of the old one.
 */
final class Watch {

    private static final long PAUSE_MILLIS = 250;

    /** A run of the command. */
    interface Work {
        int run() throws IOException;
    }

    /** By what it is seen that a file has changed. */
    private record Stamp(
            FileTime modified, long size, @Nullable Object key) {}

    private final IoStreams streams;
    private final Failures failures;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli's to set
    private CommandSpec command;

    @Option(
            names = "--watch",
            description = {"Run again when an input changes.", "Ctrl-C ends it."})
    private boolean watch;

    Watch(IoStreams streams) {
        this.streams = streams;
        this.failures = new Failures(streams.err(), () -> false);
    }

    /** Whether to go on after the first run. */
    boolean isOn() {
        return watch;
    }

    /**
     * Runs a command once, or again and again until somebody ends the process or interrupts the thread.
     *
     * @param inputs what it reads, as it was written
     * @param files the files that it reads
     * @return the exit code of the last run
     * @throws UsageException if there is nothing that could change, or the first run throws it
     * @throws IOException if the first run throws it; what goes wrong later is told, and may be mended
     */
    int run(List<String> inputs, Supplier<List<Path>> files, Work work) throws IOException {
        if (!watch) {
            return work.run();
        }
        if (inputs.contains(Inputs.STANDARD)) {
            throw new UsageException("--watch: standard input does not change; name a file");
        }
        Map<Path, Stamp> seen = stamps(files.get());
        int exit = work.run();
        try {
            while (true) {
                streams.remarks().println("watching " + Amount.of(seen.size(), "files") + "; Ctrl-C ends it");
                seen = changed(seen, files);
                exit = again(work);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return exit;
        }
    }

    private int again(Work work) {
        try {
            return work.run();
        } catch (UsageException | IOException e) { // such as a file that an editor is about to replace
            return failures.handleExecutionException(e, command.commandLine(), null);
        }
    }

    /** Waits until something has changed, and nothing changes any more. */
    private static Map<Path, Stamp> changed(Map<Path, Stamp> seen, Supplier<List<Path>> files)
            throws InterruptedException {
        Map<Path, Stamp> before = seen;
        while (true) {
            Thread.sleep(PAUSE_MILLIS);
            Map<Path, Stamp> now = stamps(files.get());
            if (now.equals(before) && !now.equals(seen) && now.keySet().containsAll(seen.keySet())) {
                return now;
            }
            before = now;
        }
    }

    /** The files that are there. */
    private static Map<Path, Stamp> stamps(List<Path> files) {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path file : files) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                stamps.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
            } catch (IOException e) { // it is not there, and perhaps will be soon
                stamps.remove(file);
            }
        }
        return stamps;
    }
}

package dev.dateline.export.rdf.tool;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for working files, which goes with all that is in it: when it is closed, or when the process is told to end. */
final class WorkingFolder implements Closeable {

    /** While a process ends, others of its threads may still make files. */
    private static final int ATTEMPTS = 100;

    private final Path path;
    private final Thread hook = new Thread(this::deleteAtEnd);

    private WorkingFolder(Path path) {
        this.path = path;
    }

    /** Makes a folder that nobody else may look into. */
    static WorkingFolder make() throws IOException {
        WorkingFolder folder = new WorkingFolder(Files.createTempDirectory("dateline-graph"));
        Runtime.getRuntime().addShutdownHook(folder.hook);
        return folder;
    }

    Path path() {
        return path;
    }

    private void deleteAtEnd() {
        for (int i = 0; i < ATTEMPTS && Files.exists(path); i++) {
            try {
                delete();
            } catch (IOException | UncheckedIOException e) {
                // a file came or went; the next attempt sees what there is
            }
        }
    }

    private void delete() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return;
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process ends, and the hook does it
        }
        delete();
    }
}

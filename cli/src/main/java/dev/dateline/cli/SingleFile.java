package dev.dateline.cli;

import dev.dateline.export.AtomicOutput;
import dev.dateline.export.Layout;
import dev.dateline.export.PlaceException;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** One file that a command writes: whole or not at all, and never in the place of an input. */
final class SingleFile implements Closeable {

    private final Path place;
    private final GuardedOutput guarded;
    private final OutputStream stream;

    private SingleFile(Path place, GuardedOutput guarded, OutputStream stream) {
        this.place = place;
        this.guarded = guarded;
        this.stream = stream;
    }

    /**
     * Begins the file.
     *
     * @param what what it is called in messages, such as {@code copy}
     * @param written the file, as the command line has it
     * @param inputs the files that are read
     * @param force whether a file that is there already is replaced
     * @throws OutputException if it cannot be written, or would take the place of an input
     */
    static SingleFile begin(String what, String written, List<Path> inputs, boolean force) throws IOException {
        Path shown = Inputs.path(written);
        try {
            Path place = AtomicOutput.whereLinksLead(shown);
            for (Path input : inputs) {
                if (Files.exists(place) && Files.isSameFile(place, input)) {
                    throw new OutputException(
                            shown + ": this is the input " + input + "; give the " + what + " another name", null);
                }
            }
            return begin(shown, place, force);
        } catch (FileAlreadyExistsException e) {
            throw new OutputException(OutputException.of(e).getMessage() + "; --force replaces it", e);
        } catch (PlaceException e) {
            throw OutputException.of(e);
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.at(written, e);
        }
    }

    private static SingleFile begin(Path shown, Path place, boolean force) throws IOException {
        Path parent = place.normalize().getParent();
        String name = String.valueOf(place.normalize().getFileName());
        boolean zipped = name.toLowerCase(Locale.ROOT).endsWith(".gz");
        Path folder = parent == null ? Path.of("") : parent;
        GuardedOutput guarded = GuardedOutput.of(() -> AtomicOutput.in(folder, force));
        try {
            Layout layout = new Layout.OneFile("json", "application/json");
            OutputStream file = new BufferedOutputStream(
                    guarded.output().target(name, layout).open(), 1 << 16);
            return new SingleFile(shown, guarded, zipped ? new GZIPOutputStream(file) : file);
        } catch (IOException e) {
            guarded.close();
            throw e;
        }
    }

    /** Gets the bytes. */
    OutputStream stream() {
        return stream;
    }

    /** Puts the file in its place. */
    void commit() throws IOException {
        try {
            stream.close();
            guarded.output().commit();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** What to tell about a failure while the file was written. */
    OutputException failure(IOException e) {
        return e instanceof OutputException told ? told : OutputException.at(place.toString(), e);
    }

    @Override
    public void close() throws IOException {
        guarded.close();
    }
}

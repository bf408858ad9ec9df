package dev.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One output of a run: a file or folder in the staging folder, and where it is to go. */
final class AtomicTarget implements Target {

    /** Where an output goes. */
    sealed interface Destination {}

    /**
     * A place beside the staging folder.
     *
     * @param shown the place as users write it
     * @param path the place, where links lead
     */
    record Place(Path shown, Path path) implements Destination {}

    /** A stream. */
    record Stream(OutputStream out) implements Destination {}

    private final AtomicOutput output;
    private final StagingFolder staging;
    private final int number;
    private final Layout layout;
    private final Destination destination;
    private final boolean ifOpened;
    private final Path fresh;

    /**
     * Creates a target.
     *
     * @param ifOpened whether it may be that nothing is written
     */
    AtomicTarget(
            AtomicOutput output,
            StagingFolder staging,
            int number,
            Layout layout,
            Destination destination,
            boolean ifOpened)
            throws IOException {
        this.ifOpened = ifOpened;
        this.output = output;
        this.staging = staging;
        this.number = number;
        this.layout = layout;
        this.destination = destination;
        this.fresh = staging.fresh(number);
        if (layout instanceof Layout.Folder) {
            staging.actions().makeFolder(fresh);
        }
    }

    /** Whether nothing was written, and nothing had to be. */
    boolean isNothing() {
        return ifOpened && !Files.exists(fresh);
    }

    Destination destination() {
        return destination;
    }

    @Override
    public OutputStream open() throws IOException {
        if (!(layout instanceof Layout.OneFile)) {
            throw new IllegalStateException("a folder has files with names");
        }
        return create(fresh);
    }

    @Override
    public OutputStream open(String name) throws IOException {
        if (!(layout instanceof Layout.Folder)) {
            throw new IllegalStateException("there is only one file, without a name");
        }
        if (!FileNames.isPlainPath(name)) {
            throw new IllegalArgumentException("'" + name + "' is not a plain name of a file in a folder");
        }
        return create(fresh.resolve(name));
    }

    private OutputStream create(Path file) throws IOException {
        try {
            return output.whileOpen(() -> {
                makeFoldersOf(file);
                return staging.actions().create(file);
            });
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("the file '" + file.getFileName() + "' was opened before", e);
        }
    }

    private void makeFoldersOf(Path file) throws IOException {
        Path folder = file.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            makeFoldersOf(folder);
            staging.actions().makeFolder(folder);
        }
    }

    @Override
    public Path workingFolder() throws IOException {
        return output.whileOpen(() -> Files.createDirectories(staging.work(number)));
    }

    /** The files that were written, named as they will be in their places. */
    List<OutputFile> files() throws IOException {
        Path place = destination instanceof Place there ? there.shown() : null;
        if (layout instanceof Layout.OneFile) {
            return List.of(new OutputFile(this, "", place, Files.size(fresh)));
        }
        List<OutputFile> files = new ArrayList<>();
        for (Path file : FileTree.files(fresh)) {
            String name = FileTree.nameIn(fresh, file);
            files.add(new OutputFile(this, name, place == null ? null : place.resolve(name), Files.size(file)));
        }
        return files;
    }

    /**
     * Makes the output ready for its place, and it is on the disk.
     *
     * @return how it gets there, or null if it goes to a stream
     * @throws IOException if what is there by now may not be replaced
     */
    @Nullable
    Placement prepare(boolean replace) throws IOException {
        if (!(destination instanceof Place place)) {
            return null;
        }
        if (Files.exists(place.path(), LinkOption.NOFOLLOW_LINKS)) {
            PresentOutput present = new PresentOutput(place.path(), layout);
            present.requireReplaceable(place.shown().toString(), replace);
            present.shareLitter(fresh);
            present.lendRights(fresh);
        }
        FileTree.sync(fresh, staging.actions());
        return new Placement(
                number,
                layout instanceof Layout.Folder,
                Stamp.of(fresh),
                place.path().getFileName().toString());
    }

    /** Writes the file to the stream, if that is where it goes. */
    void copyToStream() throws IOException {
        if (destination instanceof Stream stream) {
            Files.copy(fresh, stream.out());
            stream.out().flush();
        }
    }
}

package dev.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One export's part of a staging: what it writes is in {@code staged}, what was at its destination goes to
 * {@code previous} while it is replaced.
 */
final class AtomicTarget implements Target {

    private static final String PREVIOUS = "previous";
    private static final String PLACE_OF_PREVIOUS = "place-of-previous";

    private final Path folder;
    private final Path staged;
    private final Path previous;
    private final Layout layout;
    private final @Nullable Path destination;
    private final @Nullable OutputStream stream;
    private boolean moved;

    /** Creates a target that ends up either at the destination or in the stream. */
    AtomicTarget(Path folder, Layout layout, @Nullable Path destination, @Nullable OutputStream stream)
            throws IOException {
        this.folder = Files.createDirectory(folder);
        this.staged = folder.resolve("staged");
        this.previous = folder.resolve(PREVIOUS);
        this.layout = layout;
        this.destination = destination;
        this.stream = stream;
        if (layout instanceof Layout.Folder) {
            Files.createDirectory(staged);
        }
    }

    @Override
    public OutputStream open() throws IOException {
        if (!(layout instanceof Layout.OneFile)) {
            throw new IllegalStateException("a folder has files with names");
        }
        return create(staged);
    }

    @Override
    public OutputStream open(String name) throws IOException {
        if (!(layout instanceof Layout.Folder)) {
            throw new IllegalStateException("there is only one file, without a name");
        }
        Path file = staged.resolve(name);
        if (!staged.equals(file.getParent()) || file.endsWith(".") || file.endsWith("..")) {
            throw new IllegalArgumentException("'" + name + "' is not a plain file name");
        }
        return create(file);
    }

    private static OutputStream create(Path file) throws IOException {
        try {
            return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("the file '" + file.getFileName() + "' was opened before", e);
        }
    }

    @Override
    public Path workingFolder() throws IOException {
        return Files.createDirectories(folder.resolve("working"));
    }

    /** The files that were written, named as they will be in their places. */
    List<OutputFile> files() throws IOException {
        if (layout instanceof Layout.OneFile) {
            return List.of(new OutputFile(this, "", destination, Files.size(staged)));
        }
        List<OutputFile> files = new ArrayList<>();
        for (String name : Folders.names(staged)) {
            Path path = destination == null ? null : destination.resolve(name);
            files.add(new OutputFile(this, name, path, Files.size(staged.resolve(name))));
        }
        return files;
    }

    void moveIntoPlace(boolean replace) throws IOException {
        if (stream != null) {
            Files.copy(staged, stream);
            stream.flush();
        } else if (destination != null) {
            boolean replaces = replace && Files.exists(destination);
            if (replaces) {
                keepPrevious(destination);
            }
            if (replaces && layout instanceof Layout.OneFile) {
                Files.move(staged, destination, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(staged, destination);
            }
            moved = true;
        }
    }

    /** A file does not replace a folder, nor a folder a file. */
    static void requireLikeness(Path present, Layout layout) throws FileAlreadyExistsException {
        boolean isFolder = Files.isDirectory(present);
        if (isFolder != layout instanceof Layout.Folder) {
            throw new FileAlreadyExistsException(
                    present.toString(), null, isFolder ? "there is a folder of that name" : "it is no folder");
        }
    }

    /** A file stays where it is until the new one takes its name; a folder has to make way. */
    private void keepPrevious(Path present) throws IOException {
        requireLikeness(present, layout);
        if (layout instanceof Layout.Folder) {
            requireNothingForeign(present);
            Files.writeString(
                    folder.resolve(PLACE_OF_PREVIOUS), present.toAbsolutePath().toString());
            Files.move(present, previous, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        try {
            Files.createLink(previous, present);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(present, previous, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** A folder is replaced as a whole, so it must hold nothing that somebody else put there. */
    private void requireNothingForeign(Path present) throws IOException {
        Set<String> foreign = Folders.names(present);
        foreign.removeAll(Folders.names(staged));
        if (!foreign.isEmpty()) {
            throw new FileAlreadyExistsException(
                    present.toString(),
                    null,
                    "it holds files that this export would not write (" + String.join(", ", foreign)
                            + "); move them away first");
        }
    }

    /**
     * Puts back a folder that made way for one that never came, because the process ended in between or could not undo
     * what it had done.
     *
     * @param folder the folder of a target of any staging, of which nobody else makes use
     */
    static void restore(Path folder) throws IOException {
        Path previous = folder.resolve(PREVIOUS);
        Path note = folder.resolve(PLACE_OF_PREVIOUS);
        if (Files.exists(previous) && Files.exists(note)) {
            Path place = Path.of(Files.readString(note));
            if (!Files.exists(place)) {
                Files.move(previous, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    boolean isStream() {
        return stream != null;
    }

    void moveBack() throws IOException {
        if (destination == null) {
            return;
        }
        if (moved && (layout instanceof Layout.Folder || !Files.exists(previous))) {
            Files.move(destination, staged);
        }
        if (Files.exists(previous)) {
            Files.move(previous, destination, StandardCopyOption.ATOMIC_MOVE);
        }
        moved = false;
    }
}

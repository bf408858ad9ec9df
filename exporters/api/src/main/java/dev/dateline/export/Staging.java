package dev.dateline.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Keeps what exports write out of sight until all of it is complete, then puts it in its place at once.
 *
 * <p>The files are written to a hidden folder beside their destinations, on the same file system, and moved from there.
 * If a move fails, those before it are undone. Closing without {@link #commit()} removes everything and leaves the
 * destinations as they were. What a process that was killed left behind is removed by the next staging in its folder.
 *
 * <p>Targets may be used by different threads; this class itself by one at a time.
 */
public final class Staging implements Closeable {

    private static final String PREFIX = ".dateline-";
    private static final String LOCK = "lock";

    private final Path directory;
    private final boolean replace;
    private final Path folder;
    private final FileChannel lock;
    private final List<StagedTarget> targets = new ArrayList<>();

    private Staging(Path directory, boolean replace, Path folder) throws IOException {
        this.directory = directory;
        this.replace = replace;
        this.folder = folder;
        this.lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.lock();
    }

    /**
     * Begins staging.
     *
     * @param directory where the files are to be in the end; made on commit if it does not exist
     * @param replace whether files and folders that are there already may be replaced
     * @return a staging without targets
     * @throws IOException if nothing can be written there
     */
    public static Staging in(Path directory, boolean replace) throws IOException {
        Path parent = directory.toAbsolutePath();
        while (!Files.exists(parent) && parent.getParent() != null) {
            parent = parent.getParent();
        }
        removeAbandoned(parent);
        return new Staging(directory, replace, Files.createTempDirectory(parent, PREFIX));
    }

    /** Removes the folders of stagings whose process is gone: a living one holds its lock. */
    private static void removeAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path each : folders) {
                Path lockFile = each.resolve(LOCK);
                if (Files.exists(lockFile) && isFree(lockFile)) {
                    Folders.delete(each);
                }
            }
        }
    }

    private static boolean isFree(Path lockFile) throws IOException {
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * Adds a file or folder to be put in place on commit.
     *
     * @param name its name in the directory
     * @param layout whether it is a file or a folder
     * @return where to write it
     * @throws FileAlreadyExistsException if it exists and must not be replaced
     * @throws IOException if it cannot be staged
     */
    public Target target(String name, Layout layout) throws IOException {
        Path destination = directory.resolve(name);
        if (Files.exists(destination)) {
            requireReplaceable(destination, layout);
        }
        return add(new StagedTarget(folder.resolve(Integer.toString(targets.size())), layout, destination, null));
    }

    private void requireReplaceable(Path destination, Layout layout) throws IOException {
        if (!replace) {
            throw new FileAlreadyExistsException(destination.toString(), null, "it exists already");
        }
        boolean isFolder = Files.isDirectory(destination);
        if (isFolder != layout instanceof Layout.Folder) {
            throw new FileAlreadyExistsException(
                    destination.toString(), null, isFolder ? "there is a folder of that name" : "it is no folder");
        }
    }

    /**
     * Adds a stream that gets the one file of an export on commit, so that whoever reads it sees all of it or nothing.
     *
     * @param stream the stream; it is flushed, not closed
     * @return where to write the file
     * @throws IOException if it cannot be staged
     */
    public Target stream(OutputStream stream) throws IOException {
        Layout layout = new Layout.OneFile("", "application/octet-stream");
        return add(new StagedTarget(folder.resolve(Integer.toString(targets.size())), layout, null, stream));
    }

    private StagedTarget add(StagedTarget target) {
        targets.add(target);
        return target;
    }

    /**
     * Puts every file in its place.
     *
     * @return what is there now, in the order of the targets
     * @throws IOException if a file could not be moved; then none has been
     */
    public List<StagedFile> commit() throws IOException {
        Deque<StagedTarget> moved = new ArrayDeque<>();
        List<StagedFile> files = new ArrayList<>();
        try {
            Files.createDirectories(directory);
            for (StagedTarget target : targets) {
                files.addAll(target.files());
                moved.push(target);
                target.moveIntoPlace(replace);
            }
        } catch (IOException | RuntimeException e) {
            undo(moved, e);
            throw e;
        }
        return files;
    }

    private static void undo(Deque<StagedTarget> moved, Exception cause) {
        for (StagedTarget target : moved) {
            try {
                target.moveBack();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        Folders.delete(folder);
    }
}

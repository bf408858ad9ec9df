package dev.dateline.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps what exports write out of sight until all of it is complete, then puts it in its place at once.
 *
 * <p>The files are written to a hidden folder beside their destinations, on the same file system, and moved from there.
 * If a move fails, those before it are undone. Closing without {@link #commit()} removes everything and leaves the
 * destinations as they were. What a process that was killed left behind is removed by the next staging in its folder.
 *
 * <p>Targets may be used by different threads. The staging itself is thread-safe, so that a process that is told to end
 * can close it while another thread exports: a commit under way is completed first, a later one fails.
 */
public final class AtomicOutput implements Closeable {

    private static final String PREFIX = ".dateline-";
    /** How the stagings of this process begin. */
    private static final String OWN_PREFIX = PREFIX + UUID.randomUUID() + "-";

    private static final String LOCK = "lock";

    /** Takes back one step of a commit. */
    private interface Undo {
        void run() throws IOException;
    }

    private final Path directory;
    private final boolean replace;
    private final Path folder;
    private final FileChannel lock;
    private final List<AtomicTarget> targets = new ArrayList<>();
    private boolean closed;

    private AtomicOutput(Path directory, boolean replace, Path folder) throws IOException {
        this.directory = directory;
        this.replace = replace;
        this.folder = folder;
        this.lock = lock(folder);
    }

    /** The lock gets its name once it is held: nobody ever sees a living staging whose lock is free. */
    private static FileChannel lock(Path folder) throws IOException {
        Path unnamed = folder.resolve("unlocked");
        FileChannel channel = FileChannel.open(unnamed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            channel.lock();
            Files.move(unnamed, folder.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return channel;
    }

    /**
     * Begins staging.
     *
     * @param directory where the files are to be in the end; made on commit if it does not exist
     * @param replace whether files and folders that are there already may be replaced
     * @return a staging without targets
     * @throws IOException if nothing can be written there
     */
    public static AtomicOutput in(Path directory, boolean replace) throws IOException {
        Path parent = directory.toAbsolutePath();
        while (!Files.exists(parent) && parent.getParent() != null) {
            parent = parent.getParent();
        }
        removeAbandoned(parent);
        return new AtomicOutput(directory, replace, Files.createTempDirectory(parent, OWN_PREFIX));
    }

    /**
     * Removes the folders of stagings whose process is gone: a living one holds its lock. Those of this process are not
     * looked at: where locks are POSIX's, closing any channel on a file releases all the process's locks on it.
     */
    private static void removeAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path each : folders) {
                boolean own = each.getFileName().toString().startsWith(OWN_PREFIX);
                if (!own && isFree(each.resolve(LOCK))) {
                    remove(each);
                }
            }
        }
    }

    private static boolean isFree(Path lockFile) throws IOException {
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException | NoSuchFileException e) {
            return false;
        }
    }

    /** Removes a staging with all it holds, except for what it took away without putting something in its place. */
    private static void remove(Path folder) throws IOException {
        Set<String> names;
        try {
            names = Folders.names(folder);
        } catch (NoSuchFileException e) {
            return; // somebody else was quicker
        }
        for (String name : names) {
            AtomicTarget.restore(folder.resolve(name));
        }
        Folders.delete(folder);
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
    public synchronized Target target(String name, Layout layout) throws IOException {
        Path destination = directory.resolve(name);
        if (Files.exists(destination)) {
            requireReplaceable(destination, layout);
        }
        return add(new AtomicTarget(folder.resolve(Integer.toString(targets.size())), layout, destination, null));
    }

    private void requireReplaceable(Path destination, Layout layout) throws IOException {
        if (!replace) {
            throw new FileAlreadyExistsException(destination.toString(), null, "it exists already");
        }
        AtomicTarget.requireLikeness(destination, layout);
    }

    /**
     * Adds a stream that gets the one file of an export on commit, so that whoever reads it sees all of it or nothing.
     *
     * @param stream the stream; it is flushed, not closed
     * @return where to write the file
     * @throws IOException if it cannot be staged
     */
    public synchronized Target stream(OutputStream stream) throws IOException {
        Layout layout = new Layout.OneFile("", "application/octet-stream");
        return add(new AtomicTarget(folder.resolve(Integer.toString(targets.size())), layout, null, stream));
    }

    private AtomicTarget add(AtomicTarget target) {
        targets.add(target);
        return target;
    }

    /**
     * Puts every file in its place, those for streams last: they cannot be taken back.
     *
     * @return what is there now, in the order of the targets
     * @throws IOException if a file could not be moved, or the staging is closed; then none has been
     */
    public synchronized List<OutputFile> commit() throws IOException {
        if (closed) {
            throw new IOException("the staging was closed before everything was in its place");
        }
        List<OutputFile> files = new ArrayList<>();
        for (AtomicTarget target : targets) {
            files.addAll(target.files());
        }
        List<AtomicTarget> streamsLast = new ArrayList<>(targets);
        streamsLast.sort(Comparator.comparing(AtomicTarget::isStream));
        Deque<Undo> undo = new ArrayDeque<>();
        try {
            for (Path missing : missingFolders()) {
                Files.createDirectories(missing);
                undo.push(() -> Files.deleteIfExists(missing));
            }
            for (AtomicTarget target : streamsLast) {
                undo.push(target::moveBack);
                target.moveIntoPlace(replace);
            }
        } catch (IOException | RuntimeException e) {
            runAll(undo, e);
            throw e;
        }
        return files;
    }

    /** The directory and those around it, as far as they are not there, the outermost first. */
    private Deque<Path> missingFolders() {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = directory.toAbsolutePath(); each != null && !Files.exists(each); each = each.getParent()) {
            missing.push(each);
        }
        return missing;
    }

    private static void runAll(Deque<Undo> undo, Exception cause) {
        for (Undo each : undo) {
            try {
                each.run();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        lock.close();
        remove(folder);
    }
}

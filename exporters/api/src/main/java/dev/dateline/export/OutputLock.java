package dev.dateline.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Held by whoever works in a {@link StagingFolder}: the run that made it, or the one that clears it away. The operating
 * system lets go of it when the process ends, however it ends.
 */
final class OutputLock implements Closeable {

    /**
     * The folders this process holds. It must not even open their locks again: where locks are POSIX's, closing any
     * channel on a file lets go of all locks that the process has on it.
     */
    private static final Set<String> HELD = ConcurrentHashMap.newKeySet();

    private final String folderName;
    private final FileChannel channel;

    private OutputLock(String folderName, FileChannel channel) {
        this.folderName = folderName;
        this.channel = channel;
    }

    /** Makes the file of a lock and takes it, which only the run does that has just made the folder. See {@link #tryTake}. */
    static @Nullable OutputLock tryMake(Path folder, String name) throws IOException {
        return tryTake(folder, name, StandardOpenOption.CREATE_NEW);
    }

    /**
     * Takes the lock of a folder, making its file if there is none.
     *
     * @param folder a folder whose name no other has, wherever it is
     * @param name the name of the lock in there
     * @return the lock, or null if somebody else holds it, or removes or has removed the folder
     * @throws IOException if the file system has no locks, or the file must not be written
     */
    static @Nullable OutputLock tryTake(Path folder, String name) throws IOException {
        return tryTake(folder, name, StandardOpenOption.CREATE);
    }

    private static @Nullable OutputLock tryTake(Path folder, String name, OpenOption making) throws IOException {
        String folderName = folder.getFileName().toString();
        if (!HELD.add(folderName)) {
            return null;
        }
        OutputLock lock = null;
        try {
            lock = open(folderName, folder.resolve(name), making);
        } finally {
            if (lock == null) {
                HELD.remove(folderName);
            }
        }
        return lock;
    }

    private static @Nullable OutputLock open(String folderName, Path file, OpenOption making) throws IOException {
        FileChannel channel;
        try {
            // Reading and writing at once never waits, not even for a pipe.
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, making, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException | FileAlreadyExistsException e) {
            return null;
        }
        boolean held = false;
        try {
            // Whoever removes a folder removes the lock's file while holding it: a lock without a file is worth
            // nothing.
            held = channel.tryLock() != null && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        } catch (OverlappingFileLockException e) {
            return null; // the same classes, loaded twice in this process
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? new OutputLock(folderName, channel) : null;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(folderName);
        }
    }
}

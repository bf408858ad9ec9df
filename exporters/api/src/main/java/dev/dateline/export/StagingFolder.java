package dev.dateline.export;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The private, hidden folder of one run, with a lock that the run holds while it lives:
 *
 * <pre>
 * .dateline-0123456789abcdef0123456789abcdef/   for the user alone
 *     lock       held by the run
 *     new/0 …    what the outputs write: files or folders, one for each output
 *     work/0 …   their working files
 *     old/0 …    what the outputs replace, while a commit is under way
 *     journal    what a commit is about to do; it is there as long as all of it can be taken back
 * </pre>
 */
final class StagingFolder {

    static final String LOCK = "lock";
    static final String JOURNAL = "journal";
    static final String UNFINISHED_JOURNAL = "journal.part";
    private static final String NEW = "new";
    private static final String OLD = "old";
    private static final String WORK = "work";

    /** The names of all there may be in such a folder. */
    static final Set<String> FOLDERS = Set.of(NEW, OLD, WORK);

    static final Set<String> FILES = Set.of(LOCK, JOURNAL, UNFINISHED_JOURNAL);

    /** How often a run tries anew whose folder was taken for one of a run that is gone. */
    private static final int ATTEMPTS = 10;

    /** What a staging folder is for, which its name tells. */
    enum Purpose {
        /** Beside the places of its outputs, to be moved there. */
        PLACES(".dateline-"),
        /** In the folder for temporary files, to be copied elsewhere. */
        TEMPORARY(".dateline-temp-");

        private final String prefix;
        private final Pattern name;

        Purpose(String prefix) {
            this.prefix = prefix;
            this.name = Pattern.compile(Pattern.quote(prefix) + "[0-9a-f]{32}");
        }

        String glob() {
            return prefix + "*";
        }

        boolean fits(String folderName) {
            return name.matcher(folderName).matches();
        }

        private String newName() {
            return prefix + UUID.randomUUID().toString().replace("-", "");
        }
    }

    private final Path path;
    private final Purpose purpose;
    private final FileActions actions;
    private final OutputLock lock;

    private StagingFolder(Path path, Purpose purpose, FileActions actions, OutputLock lock) {
        this.path = path;
        this.purpose = purpose;
        this.actions = actions;
        this.lock = lock;
    }

    /**
     * Makes a folder and takes its lock.
     *
     * @param parent where to make it
     * @throws IOException if nothing can be written there
     */
    static StagingFolder make(Path parent, Purpose purpose, FileActions actions) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            Path path = parent.resolve(purpose.newName());
            actions.makePrivateFolder(path);
            OutputLock lock = OutputLock.tryMake(path, LOCK);
            if (lock != null) {
                StagingFolder folder = new StagingFolder(path, purpose, actions, lock);
                folder.fill();
                return folder;
            }
        }
        throw new FileSystemException(parent.toString(), null, "folders that are made there vanish");
    }

    /**
     * Takes the lock of a folder that is there.
     *
     * @return the folder, or null if somebody else holds the lock or the folder is gone
     */
    static @Nullable StagingFolder take(Path path, Purpose purpose, FileActions actions) throws IOException {
        OutputLock lock = OutputLock.tryTake(path, LOCK);
        return lock == null ? null : new StagingFolder(path, purpose, actions, lock);
    }

    private void fill() throws IOException {
        try {
            for (String name : FOLDERS.stream().sorted().toList()) {
                actions.makeFolder(path.resolve(name));
            }
        } catch (IOException e) {
            deleteAfter(e);
            throw e;
        }
    }

    Path path() {
        return path;
    }

    /** The folder it is in: where the places of its outputs are. */
    Path parent() {
        return path.resolveSibling("");
    }

    Purpose purpose() {
        return purpose;
    }

    FileActions actions() {
        return actions;
    }

    Path fresh() {
        return path.resolve(NEW);
    }

    Path fresh(int output) {
        return fresh().resolve(Integer.toString(output));
    }

    Path old() {
        return path.resolve(OLD);
    }

    Path old(int output) {
        return old().resolve(Integer.toString(output));
    }

    Path work(int output) {
        return path.resolve(WORK).resolve(Integer.toString(output));
    }

    Path journal() {
        return path.resolve(JOURNAL);
    }

    Path unfinishedJournal() {
        return path.resolve(UNFINISHED_JOURNAL);
    }

    /** Lets go of it as it is, for the next run to deal with. */
    void leave() throws IOException {
        lock.close();
    }

    /**
     * Removes it with all it holds. The lock goes last and while it is held, so that nobody takes it who would then work in
     * a folder that vanishes. What a process that is killed in between leaves is again a folder whose lock is free, or one
     * that is empty.
     */
    void delete() throws IOException {
        try (lock) {
            for (String name : FOLDERS) {
                FileTree.delete(path.resolve(name), actions);
            }
            actions.delete(journal());
            actions.delete(unfinishedJournal());
            actions.delete(path.resolve(LOCK));
        }
        actions.delete(path);
    }

    /** Removes it after a failure, which matters more than that of the removal. */
    void deleteAfter(IOException failure) {
        try {
            delete();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}

package dev.dateline.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sees to the {@linkplain StagingFolder staging folders} of other runs that are where a run begins: what a run that is
 * gone has left is taken back and cleared away, and a run that is still at work has the folder for itself.
 *
 * <p>Anybody may be able to put folders there. So only those are looked into whose name fits exactly, that are folders and
 * no links, and that belong to the same user and are closed to all others, as the folder is that this run has just made.
 * They are dealt with only if all in them is what runs put there. Everything else is left as it is, and is no reason to
 * fail.
 *
 * <p>Of two runs that begin in the same instant at most one goes on: each takes the lock of its own folder first and looks
 * for others then.
 */
final class Recovery {

    /** How long a run waits for another that began in the same instant to give way, in steps of {@link #PAUSE_MILLIS}. */
    private static final int PAUSES = 40;

    private static final long PAUSE_MILLIS = 25;

    private final StagingFolder own;

    Recovery(StagingFolder own) {
        this.own = own;
    }

    /**
     * Makes the folder this run's alone.
     *
     * @throws PlaceException if another run is at work there, or something stands in the way of taking back what one
     *     has left
     */
    void claim() throws IOException {
        for (Path other : others()) {
            int pausesLeft = givesWay(other) ? PAUSES : 0;
            while (isAtWork(other)) {
                if (pausesLeft-- == 0) {
                    throw new PlaceException(
                            own.parent().toString(), "another run is writing there; wait until it has ended");
                }
                pause();
            }
        }
    }

    /** Clears away what runs that are gone have left. Others may be at work there, and go on. */
    void clear() throws IOException {
        for (Path other : others()) {
            isAtWork(other);
        }
    }

    /** Of two that began at once, the one with the later name gives way. */
    private boolean givesWay(Path other) {
        return own.path().compareTo(other) < 0;
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another run ended");
        }
    }

    private List<Path> others() throws IOException {
        List<Path> others = new ArrayList<>();
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(own.parent(), own.purpose().glob())) {
            for (Path each : folders) {
                if (own.purpose().fits(each.getFileName().toString()) && !each.equals(own.path())) {
                    others.add(each);
                }
            }
        }
        return others;
    }

    /** Whether a run is at work in a folder. If that run is gone, so is the folder afterwards. */
    private boolean isAtWork(Path folder) throws IOException {
        StagingFolder left;
        try {
            if (!isTrusted(folder) || journalIn(folder) == null) {
                return false;
            }
            if (removedEmpty(folder)) {
                return false;
            }
            left = StagingFolder.take(folder, own.purpose(), own.actions());
        } catch (IOException e) {
            return false; // it cannot be read, so it is none of ours; or it has just gone
        }
        if (left == null) {
            return Files.exists(folder);
        }
        settle(left);
        return false;
    }

    /**
     * Removes a folder if there is nothing in it, not even a lock: what the end of a run left, or the beginning of one that
     * then makes another. So a lock's file is made by the run alone that made the folder, unless a power cut lost it.
     */
    private boolean removedEmpty(Path folder) throws IOException {
        try {
            own.actions().delete(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }

    /**
     * What a commit in a folder was about to do.
     *
     * @return the journal, empty if no commit was under way; null if it is none that this run may follow
     */
    private @Nullable Journal journalIn(Path folder) throws IOException {
        Path file = folder.resolve(StagingFolder.JOURNAL);
        Journal journal = Files.exists(file) ? Journal.read(file) : Journal.EMPTY;
        boolean moves = journal != null && !journal.placements().isEmpty();
        return moves && own.purpose() == StagingFolder.Purpose.TEMPORARY ? null : journal;
    }

    /** Takes back and clears away. The journal is read anew: its run was at work until its lock was free. */
    private void settle(StagingFolder left) throws IOException {
        boolean settled = false;
        try {
            Journal journal = journalIn(left.path());
            if (journal != null && !journal.placements().isEmpty()) {
                new Commit(left, journal.placements()).takeBack();
            }
            settled = journal != null;
        } finally {
            if (!settled) {
                left.leave();
            }
        }
        if (settled) {
            clearAway(left);
        }
    }

    /** Nothing depends on it, so it is no reason to fail if a file in there cannot be removed; the next run tries again. */
    private static void clearAway(StagingFolder left) {
        try {
            left.delete();
        } catch (IOException e) {
            return;
        }
    }

    private boolean isTrusted(Path folder) throws IOException {
        return isOwn(folder) && holdsOnlyWhatRunsPutThere(folder);
    }

    /** Whether it is a folder, of this user, with the rights of the folder that this run has just made. */
    private boolean isOwn(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        PosixFileAttributeView view =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own.path()));
        }
        PosixFileAttributes theirs = view.readAttributes();
        PosixFileAttributes ours = Files.readAttributes(own.path(), PosixFileAttributes.class);
        return theirs.owner().equals(ours.owner()) && theirs.permissions().equals(ours.permissions());
    }

    private static boolean holdsOnlyWhatRunsPutThere(Path folder) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path each : all) {
                String name = each.getFileName().toString();
                BasicFileAttributes is =
                        Files.readAttributes(each, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                boolean known = is.isDirectory()
                        ? StagingFolder.FOLDERS.contains(name)
                        : is.isRegularFile() && StagingFolder.FILES.contains(name);
                if (!known) {
                    return false;
                }
            }
            return true;
        }
    }
}

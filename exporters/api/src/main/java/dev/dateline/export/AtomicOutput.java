package dev.dateline.export;

import dev.dateline.export.AtomicTarget.Place;
import dev.dateline.export.AtomicTarget.Stream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what exports write out of sight until all of it is complete, then puts it in its place at once.
 *
 * <p>The files are written to a hidden folder beside their places, private to the user, and moved from there. Until
 * {@link #commit()} returns, everything can be taken back: by this process if something fails, by the next run in that
 * folder if the process is killed or the power fails. Closing without a commit removes everything and leaves the places as
 * they were. While an output is open, a second one for the same folder is refused.
 *
 * <pre>{@code
 * try (AtomicOutput output = AtomicOutput.in(Path.of("out"), false)) {
 *     Target target = output.target("news.txt", new Layout.OneFile("txt", "text/plain"));
 *     try (OutputStream stream = target.open()) {
 *         stream.write(bytes);
 *     }
 *     output.commit();
 * }
 * }</pre>
 *
 * <p>Targets may be used by different threads. The output itself is thread-safe, so that a process that is told to end can
 * close it while another thread exports: a commit under way is completed first, a later one fails.
 */
public final class AtomicOutput implements Closeable {

    /** How far an output has come. */
    private enum State {
        /** Targets are added and written. Nothing outside the staging folder has changed. */
        OPEN,
        /** Places are being changed; the journal tells how to take that back. */
        COMMITTING,
        /** Everything is in its place. */
        COMMITTED,
        /** Something could not be taken back; the staging folder stays for the next run. */
        STUCK,
        /** Nothing was committed, and nothing will be. */
        CLOSED
    }

    /** Does something to the staging folder. */
    interface Action<T> {
        T run() throws IOException;
    }

    private final Path directory;
    private final boolean replace;
    private final MadeFolders made;
    private final StagingFolder staging;
    private final List<AtomicTarget> targets = new ArrayList<>();
    private State state = State.OPEN;

    private AtomicOutput(Path directory, boolean replace, MadeFolders made, StagingFolder staging) {
        this.directory = directory;
        this.replace = replace;
        this.made = made;
        this.staging = staging;
    }

    /**
     * Begins an output. First takes back and clears away what runs have left in the directory that were killed.
     *
     * @param directory where the files are to be in the end; it is made if it does not exist, and removed again if nothing
     *     is committed
     * @param replace whether files and folders that are there already may be replaced
     * @return an output without targets
     * @throws PlaceException if another run is writing there, or what one has left cannot be taken back
     * @throws IOException if nothing can be written there
     */
    public static AtomicOutput in(Path directory, boolean replace) throws IOException {
        MadeFolders made = MadeFolders.upTo(directory);
        return begin(directory, replace, made, FileActions.on(directory));
    }

    /** Begins an output in a directory that exists, with actions that tests look after. */
    static AtomicOutput in(Path directory, boolean replace, FileActions actions) throws IOException {
        return begin(directory, replace, MadeFolders.NONE, actions);
    }

    private static AtomicOutput begin(Path directory, boolean replace, MadeFolders made, FileActions actions)
            throws IOException {
        try {
            StagingFolder staging = StagingFolder.make(directory.toRealPath(), StagingFolder.Purpose.PLACES, actions);
            try {
                new Recovery(staging).claim();
                return new AtomicOutput(directory, replace, made, staging);
            } catch (IOException e) {
                staging.deleteAfter(e);
                throw e;
            }
        } catch (IOException e) {
            made.removeIfEmpty();
            throw e;
        }
    }

    /**
     * Begins an output that goes to streams only. Its files are in a private folder for temporary files meanwhile; what
     * runs of the same user have left there that were killed is cleared away.
     *
     * @param temporaryFolder the folder that temporary files are made in, which others may use too
     * @return an output without targets
     * @throws IOException if nothing can be written there
     */
    public static AtomicOutput toStreams(Path temporaryFolder) throws IOException {
        // Nothing of it is to survive a power cut.
        StagingFolder staging = StagingFolder.make(
                temporaryFolder.toRealPath(), StagingFolder.Purpose.TEMPORARY, new FileActions(false));
        try {
            new Recovery(staging).clear();
        } catch (IOException e) {
            staging.deleteAfter(e);
            throw e;
        }
        return new AtomicOutput(temporaryFolder, false, MadeFolders.NONE, staging);
    }

    /**
     * Where a path leads, if it is a link, or to a link.
     *
     * @param path a path
     * @return the path itself, or the place of the file or folder that the last of the links names, which need not exist
     * @throws IOException if the links lead in a circle or into a folder that does not exist
     */
    public static Path whereLinksLead(Path path) throws IOException {
        return Links.follow(path);
    }

    /**
     * Adds a file or folder to be put in place on commit. If there is a link in its place, it goes where that leads.
     *
     * @param name its name in the directory
     * @param layout whether it is a file or a folder
     * @return where to write it
     * @throws FileAlreadyExistsException if it exists and must not be replaced
     * @throws PlaceException if it cannot be replaced: it is something else than the layout says, a folder with files in it
     *     that the layout does not name, a link to another folder, or the place of another target
     * @throws IOException if it cannot be staged
     */
    public Target target(String name, Layout layout) throws IOException {
        return target(name, layout, false);
    }

    /**
     * Adds a file that is put in place on commit if it was opened; otherwise its place stays as it is.
     *
     * @param name its name in the directory
     * @return where to write it
     * @throws FileAlreadyExistsException if it exists and must not be replaced
     * @throws PlaceException if it cannot be replaced
     * @throws IOException if it cannot be staged
     */
    public Target fileIfOpened(String name) throws IOException {
        return target(name, new Layout.OneFile("", "application/octet-stream"), true);
    }

    private synchronized Target target(String name, Layout layout, boolean ifOpened) throws IOException {
        requireOpen();
        Path shown = directory.resolve(name);
        Path place = Links.follow(staging.parent().resolve(name));
        if (!staging.parent().equals(place.resolveSibling(""))) {
            throw new PlaceException(
                    shown.toString(), "it is a link to " + place + ", and the outputs of one run go to one folder");
        }
        if (targets.stream()
                .anyMatch(other -> other.destination() instanceof Place there
                        && there.path().equals(place))) {
            throw new PlaceException(shown.toString(), "another output of this run goes there");
        }
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            new PresentOutput(place, layout).requireReplaceable(shown.toString(), replace);
        }
        return add(layout, new Place(shown, place), ifOpened);
    }

    /**
     * Adds a stream that gets the one file of an export on commit, so that whoever reads it sees all of it or nothing.
     *
     * @param stream the stream; it is flushed, not closed
     * @return where to write the file
     * @throws IOException if it cannot be staged
     */
    public synchronized Target stream(OutputStream stream) throws IOException {
        requireOpen();
        return add(new Layout.OneFile("", "application/octet-stream"), new Stream(stream), false);
    }

    private AtomicTarget add(Layout layout, AtomicTarget.Destination destination, boolean ifOpened) throws IOException {
        AtomicTarget target = new AtomicTarget(this, staging, targets.size(), layout, destination, ifOpened);
        targets.add(target);
        return target;
    }

    /** Does something to the staging folder, unless it is gone, as it may be while a process ends. */
    synchronized <T> T whileOpen(Action<T> action) throws IOException {
        requireOpen();
        return action.run();
    }

    private void requireOpen() throws IOException {
        if (state != State.OPEN) {
            throw new IOException("the output was closed before everything was in its place");
        }
    }

    /**
     * Puts every file in its place. Streams get theirs when all others are in place: they cannot be taken back.
     *
     * @return what is there now, in the order of the targets; it is on the disk
     * @throws IOException if a file could not be put in its place, or the output is closed; then none is there
     */
    public synchronized List<OutputFile> commit() throws IOException {
        requireOpen();
        targets.removeIf(AtomicTarget::isNothing);
        List<OutputFile> files = new ArrayList<>();
        for (AtomicTarget target : targets) {
            files.addAll(target.files());
        }
        Commit commit = new Commit(staging, prepare());
        try {
            state = State.COMMITTING;
            commit.begin();
            commit.putInPlace();
            for (AtomicTarget target : targets) {
                target.copyToStream();
            }
            commit.complete();
            state = State.COMMITTED;
            return files;
        } catch (Throwable e) {
            takeBack(commit, e);
            throw e;
        }
    }

    private List<Placement> prepare() throws IOException {
        List<Placement> placements = new ArrayList<>();
        for (AtomicTarget target : targets) {
            Placement placement = target.prepare(replace);
            if (placement != null) {
                placements.add(placement);
            }
        }
        if (!placements.isEmpty()) {
            made.sync(staging.actions());
        }
        return placements;
    }

    private void takeBack(Commit commit, Throwable cause) {
        try {
            state = State.STUCK;
            commit.takeBack();
            state = State.OPEN;
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (state == State.STUCK) {
            staging.leave();
            return;
        }
        if (state == State.OPEN) {
            state = State.CLOSED;
        }
        staging.delete();
        if (state == State.CLOSED) {
            made.removeIfEmpty();
        }
    }
}

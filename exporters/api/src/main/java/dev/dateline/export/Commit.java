package dev.dateline.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the outputs of a run in their places, all of them or none.
 *
 * <p>The protocol, and why it holds at whatever point the process is killed or the power fails:
 *
 * <ol>
 *   <li>What is to be put in place is complete and on the disk, in the staging folder. Broken off here, nothing has
 *       changed.
 *   <li>The {@link Journal} is written and on the disk. From now on whoever finds it takes the commit back.
 *   <li>Files that will be replaced get a second name in the staging folder, which is on the disk too before they are
 *       replaced. Then one output after the other takes its place, and folders make way by moving into the staging
 *       folder: at every point each old output is either in its place or in the staging folder.
 *   <li>The new names are on the disk.
 *   <li>The journal is removed, and that is on the disk. This is the one instant at which the commit happens: before it,
 *       the next run takes everything back, after it, the next run only removes what was replaced.
 * </ol>
 *
 * <p>Taking back asks of each output where it is now, not what was done before. So it can be broken off and done again,
 * and it is the same for a process that sees a move fail and for the run that comes after a power cut.
 */
final class Commit {

    private final StagingFolder staging;
    private final List<Placement> placements;

    Commit(StagingFolder staging, List<Placement> placements) {
        this.staging = staging;
        this.placements = placements;
    }

    /** Steps 1 and 2: the outputs are on the disk already, their folders not yet. */
    void begin() throws IOException {
        if (placements.isEmpty()) {
            return;
        }
        FileActions actions = staging.actions();
        actions.syncFolder(staging.fresh());
        actions.syncFolder(staging.parent());
        new Journal(placements).write(staging);
    }

    /** Steps 3 and 4. */
    void putInPlace() throws IOException {
        if (placements.isEmpty()) {
            return;
        }
        for (Placement each : placements) {
            each.keepOldFile(staging);
        }
        staging.actions().syncFolder(staging.old());
        for (Placement each : placements) {
            each.putInPlace(staging);
        }
        staging.actions().syncFolder(staging.parent());
    }

    /** Step 5. */
    void complete() throws IOException {
        staging.actions().delete(staging.journal());
        staging.actions().syncFolder(staging.path());
    }

    /**
     * Takes everything back, as far as anything was done.
     *
     * @throws IOException if that fails; the journal is still there, and the next run tries again
     */
    void takeBack() throws IOException {
        IOException failure = null;
        for (Placement each : placements) {
            failure = takeBack(each, failure);
        }
        if (failure != null) {
            throw failure;
        }
        staging.actions().syncFolder(staging.parent());
        // Before anything else goes: without what was taken back, the journal would be read as if it were in place.
        complete();
    }

    private @Nullable IOException takeBack(Placement placement, @Nullable IOException before) {
        try {
            placement.takeBack(staging);
            return before;
        } catch (IOException e) {
            if (before != null) {
                before.addSuppressed(e);
                return before;
            }
            return e;
        }
    }
}

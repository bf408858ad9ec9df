package dev.dateline.export;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The way of one output from a staging folder to its place, and back.
 *
 * @param number the output's number in the staging folder
 * @param isFolder whether it is a folder
 * @param stamp what it is known by
 * @param name its name in the folder of the outputs, one plain name
 */
record Placement(int number, boolean isFolder, Stamp stamp, String name) {

    Path place(StagingFolder staging) {
        return staging.parent().resolve(name);
    }

    /** Gives a file that is to be replaced a second name, so that it can come back. It stays where it is. */
    void keepOldFile(StagingFolder staging) throws IOException {
        Path place = place(staging);
        if (isFolder || !exists(place)) {
            return;
        }
        try {
            staging.actions().link(place, staging.old(number));
        } catch (UnsupportedOperationException | FileSystemException e) {
            copy(place, staging); // some file systems have no links, some systems none to files of others
        }
    }

    private void copy(Path place, StagingFolder staging) throws IOException {
        Path part = staging.work(number).resolveSibling(number + ".part");
        Files.copy(place, part, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        staging.actions().syncFile(part);
        staging.actions().move(part, staging.old(number));
    }

    /** Puts the output in its place. A folder that is there makes way, a file vanishes as the new one takes its name. */
    void putInPlace(StagingFolder staging) throws IOException {
        Path place = place(staging);
        if (isFolder && exists(place)) {
            staging.actions().move(place, staging.old(number));
        }
        if (exists(staging.old(number)) && !isFolder) {
            staging.actions().replace(staging.fresh(number), place);
        } else {
            staging.actions().move(staging.fresh(number), place);
        }
    }

    /**
     * Takes back what has been done of it: all, part or nothing. May itself be broken off at any point and done again. What
     * somebody has changed or put there since is left as it is.
     *
     * @throws PlaceException if something stands where the old output has to go
     */
    void takeBack(StagingFolder staging) throws IOException {
        Path place = place(staging);
        Path old = staging.old(number);
        boolean comesBackInOneStep = !isFolder && exists(old);
        if (isOurs(place, staging) && !comesBackInOneStep) {
            staging.actions().move(place, staging.fresh(number));
        }
        if (!exists(old)) {
            return;
        }
        if (!exists(place)) {
            staging.actions().move(old, place);
        } else if (!isFolder && isOurs(place, staging)) {
            staging.actions().replace(old, place);
        } else if (isFolder || !exists(staging.fresh(number))) {
            throw new PlaceException(
                    place.toString(),
                    "a run that was broken off was replacing it, and it was changed since; move it away, and the next"
                            + " run puts back what was there before");
        }
    }

    /** Whether the output is in its place, unchanged. */
    private boolean isOurs(Path place, StagingFolder staging) throws IOException {
        return !exists(staging.fresh(number))
                && (isFolder
                        ? Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
                        : Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS))
                && stamp.fits(Stamp.of(place));
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}

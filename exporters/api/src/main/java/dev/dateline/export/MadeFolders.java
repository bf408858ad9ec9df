package dev.dateline.export;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * The folders that an output had to make to have one to write to.
 *
 * @param outermostFirst the folders; none if the folder was there
 */
record MadeFolders(List<Path> outermostFirst) {

    static final MadeFolders NONE = new MadeFolders(List.of());

    MadeFolders {
        outermostFirst = List.copyOf(outermostFirst);
    }

    /**
     * Makes a folder and those around it, as far as they do not exist.
     *
     * @throws NotDirectoryException if there is a file in the way
     */
    static MadeFolders upTo(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        Path each = folder.toAbsolutePath();
        for (; each != null && !Files.exists(each); each = each.getParent()) {
            missing.push(each);
        }
        if (each != null && !Files.isDirectory(each)) {
            throw new NotDirectoryException(each.toString());
        }
        List<Path> made = new ArrayList<>();
        try {
            for (Path next : missing) {
                if (make(next)) {
                    made.add(next);
                }
            }
        } catch (IOException e) {
            new MadeFolders(made).removeIfEmpty();
            throw e;
        }
        return new MadeFolders(made);
    }

    private static boolean make(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException e) {
            if (Files.isDirectory(folder)) {
                return false; // another run was quicker
            }
            throw e;
        }
    }

    /** Makes the folders themselves survive a power cut. */
    void sync(FileActions actions) throws IOException {
        for (Path each : outermostFirst) {
            actions.syncFolder(each.toAbsolutePath().resolveSibling(""));
        }
    }

    /** Removes the folders again, unless somebody has put something there. */
    void removeIfEmpty() throws IOException {
        List<Path> innermostFirst = new ArrayList<>(outermostFirst);
        Collections.reverse(innermostFirst);
        try {
            for (Path each : innermostFirst) {
                Files.deleteIfExists(each);
            }
        } catch (DirectoryNotEmptyException e) {
            return; // those around it are not empty either
        }
    }
}

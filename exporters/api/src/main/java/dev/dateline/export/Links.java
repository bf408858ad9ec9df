package dev.dateline.export;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Symbolic links. */
final class Links {

    /** As many as Linux follows. */
    private static final int MOST = 40;

    private Links() {}

    /**
     * Where a path leads.
     *
     * @param path a path in a folder that exists
     * @return the path itself unless it is a link; else where the last of the links leads, which need not exist, in a folder
     *     without links
     * @throws IOException if that folder does not exist, or the links lead in a circle
     */
    static Path follow(Path path) throws IOException {
        Path at = path;
        for (int i = 0; Files.isSymbolicLink(at); i++) {
            if (i == MOST) {
                throw new FileSystemLoopException(path.toString());
            }
            Path next = at.resolveSibling(Files.readSymbolicLink(at)).toAbsolutePath();
            at = next.resolveSibling("").toRealPath().resolve(next.getFileName());
        }
        return at;
    }
}

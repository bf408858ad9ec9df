package dev.dateline.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What tells a file or folder from one that somebody has changed or put in its place: its size and when it was changed
 * last. For a folder, of all files in it but {@link Litter}. A number of an inode would not survive the move of a disk's
 * content to another.
 *
 * @param bytes the size, in bytes
 * @param seconds the last change of content, in seconds since 1970
 */
record Stamp(long bytes, long seconds) {

    /** Some file systems keep times to two seconds. */
    private static final long TOLERANCE_SECONDS = 2;

    static Stamp of(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return ofFile(path);
        }
        long bytes = 0;
        long seconds = 0;
        for (Path file : FileTree.files(path)) {
            if (!Litter.is(file)) {
                Stamp one = ofFile(file);
                bytes += one.bytes;
                seconds = Math.max(seconds, one.seconds);
            }
        }
        return new Stamp(bytes, seconds);
    }

    private static Stamp ofFile(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.SECONDS));
    }

    boolean fits(Stamp other) {
        return bytes == other.bytes && Math.abs(seconds - other.seconds) <= TOLERANCE_SECONDS;
    }
}

package dev.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * All that an output does to files and folders, one action at a time. Tests put their own in its place, to stop after any
 * of them or to forget those that a power cut would.
 */
class FileActions {

    private static final FileAttribute<?>[] PRIVATE = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
    };
    private static final FileAttribute<?>[] PLAIN = {};

    private final boolean syncsFolders;

    FileActions(boolean syncsFolders) {
        this.syncsFolders = syncsFolders;
    }

    /** The actions of the file system that has a folder. Some cannot sync folders, and see to their order themselves. */
    static FileActions on(Path folder) {
        try {
            force(folder, StandardOpenOption.READ);
            return new FileActions(true);
        } catch (IOException e) {
            return new FileActions(false);
        }
    }

    void makeFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /** Makes a folder for the user alone, where the platform knows users. */
    void makePrivateFolder(Path folder) throws IOException {
        Files.createDirectory(folder, isPosix(folder) ? PRIVATE : PLAIN);
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Opens a file that does not exist yet. */
    OutputStream create(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Gives a file or folder another name that is free, on the same file system. */
    void move(Path from, Path to) throws IOException {
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(to.toString(), null, "something was put there meanwhile");
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives a file the name of another, which is gone in the same instant. */
    void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives a file a second name. */
    void link(Path present, Path name) throws IOException {
        Files.createLink(name, present);
    }

    void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    /** Returns when the content of a file is on the disk and survives a power cut. */
    void syncFile(Path file) throws IOException {
        // A file may have the rights of one that must not be written; Windows syncs nothing else.
        force(file, isPosix(file) ? StandardOpenOption.READ : StandardOpenOption.WRITE);
    }

    /** Returns when the names in a folder are on the disk and survive a power cut. */
    void syncFolder(Path folder) throws IOException {
        if (syncsFolders) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}

package dev.dateline.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is in the place of an output before it comes.
 *
 * @param path the place; something is there, and it is no link
 * @param layout what is to come
 */
record PresentOutput(Path path, Layout layout) {

    private static final int NAMED = 10;
    private static final Set<PosixFilePermission> GROUP =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    /**
     * Requires that it may be replaced: that it is of the same kind, and for a folder that it holds nothing but what such an
     * output may have written, and {@link Litter}.
     *
     * @param shown how users write the place
     * @param replace whether anything may be replaced at all
     * @throws FileAlreadyExistsException if it could be replaced, but must not
     * @throws PlaceException if it cannot
     */
    void requireReplaceable(String shown, boolean replace) throws IOException {
        BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (is.isOther()) {
            throw new PlaceException(shown, "it is a pipe or a device, and cannot be written whole or not at all");
        }
        if (is.isDirectory() != layout instanceof Layout.Folder) {
            throw new PlaceException(shown, is.isDirectory() ? "there is a folder of that name" : "it is no folder");
        }
        if (layout instanceof Layout.Folder folder) {
            requireNothingForeign(shown, folder);
        }
        if (!replace) {
            throw new FileAlreadyExistsException(shown, null, "it exists already");
        }
        if (is.isDirectory() && !Files.isWritable(path)) {
            throw new PlaceException(shown, "permission denied");
        }
    }

    private void requireNothingForeign(String shown, Layout.Folder folder) throws IOException {
        List<String> foreign = foreign(folder);
        if (!foreign.isEmpty()) {
            String more = foreign.size() > NAMED ? " and " + (foreign.size() - NAMED) + " more" : "";
            String names = foreign.stream().limit(NAMED).collect(Collectors.joining(", "));
            throw new PlaceException(
                    shown, "it holds what this export would not write (" + names + more + "); move that away first");
        }
    }

    /** What is in the folder and is neither the output's nor litter. Folders count by what is in them. */
    private List<String> foreign(Layout.Folder folder) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(each -> !each.equals(path) && !isKnown(each, folder))
                    .map(each -> FileTree.nameIn(path, each))
                    .sorted()
                    .toList();
        }
    }

    private boolean isKnown(Path each, Layout.Folder folder) {
        if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
            return holdsSomething(each);
        }
        return Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)
                && (isReadableLitter(each) || folder.mayHold(path.relativize(each)));
    }

    private static boolean isReadableLitter(Path file) {
        return Litter.is(file) && Files.isReadable(file);
    }

    /** An empty folder was made by somebody for something; of any other it matters what is in it. */
    private static boolean holdsSomething(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isPresent();
        } catch (IOException e) {
            return false; // it cannot be looked into, so it is left where it is
        }
    }

    /** Lets litter be in the new folder as well. */
    void shareLitter(Path fresh) throws IOException {
        if (layout instanceof Layout.OneFile) {
            return;
        }
        for (Path file : FileTree.files(path)) {
            Path shared = fresh.resolve(path.relativize(file));
            if (Litter.is(file) && Files.isDirectory(shared.resolveSibling("")) && !Files.exists(shared)) {
                Files.copy(file, shared, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Gives what comes the rights and, as far as this user may, the owner and group of what is there. */
    void lendRights(Path fresh) throws IOException {
        if (!FileActions.isPosix(path)) {
            return;
        }
        lendRights(path, fresh);
        if (layout instanceof Layout.Folder) {
            for (Path file : FileTree.files(path)) {
                Path same = fresh.resolve(path.relativize(file));
                if (Files.isRegularFile(same, LinkOption.NOFOLLOW_LINKS)) {
                    lendRights(file, same);
                }
            }
        }
    }

    private static void lendRights(Path from, Path to) throws IOException {
        PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        PosixFileAttributes present = view.readAttributes();
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(old.permissions());
        if (!present.group().equals(old.group()) && !isAllowed(() -> view.setGroup(old.group()))) {
            permissions.removeAll(GROUP); // another group than the one that was trusted
        }
        if (!present.owner().equals(old.owner())) {
            isAllowed(() -> view.setOwner(old.owner())); // if not, it belongs to who writes it, as anything new does
        }
        view.setPermissions(permissions);
    }

    /** A change of owner or group. */
    private interface Change {
        void run() throws IOException;
    }

    /** Makes a change if this user may: only root gives files away. */
    private static boolean isAllowed(Change change) throws IOException {
        try {
            change.run();
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }
}

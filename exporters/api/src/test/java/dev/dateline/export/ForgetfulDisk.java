package dev.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Actions on a real folder, and a memory of what a power cut would leave of it at any time. A change of names survives when
 * one of the folders it changes was synced after it; the content of a file survives as it was when the file was synced last.
 * What was not synced survives or not, as a {@link Fate} decides. A rename happens in both its folders or in none, as every
 * file system promises that keeps a journal.
 */
class ForgetfulDisk extends CountedActions {

    /** What becomes of changes that were not synced. */
    enum Fate {
        /** They are lost. */
        LOST,
        /** The earlier half of them survives. */
        EARLIER_SURVIVE,
        /** The later half of them survives, but for later changes of names whose earlier changes are lost. */
        LATER_SURVIVE,
        /** They survive, but not the content of files. */
        NAMES_SURVIVE;

        private <T> List<T> lost(List<T> unsynced) {
            int half = unsynced.size() / 2;
            return switch (this) {
                case LOST -> unsynced;
                case EARLIER_SURVIVE -> unsynced.subList(half, unsynced.size());
                case LATER_SURVIVE -> unsynced.subList(0, half);
                case NAMES_SURVIVE -> List.of();
            };
        }
    }

    /** A file or folder, whatever its names; content null for a folder. */
    private static final class Node {
        private final boolean isFolder;
        private byte[] synced = {};
        private FileTime time = FileTime.fromMillis(0);
        private final Map<String, Node> names = new TreeMap<>();

        Node(boolean isFolder) {
            this.isFolder = isFolder;
        }

        void sync(Path file) throws IOException {
            synced = Files.readAllBytes(file);
            time = Files.getLastModifiedTime(file);
        }
    }

    /** A change of names: each of the folders and what a name in it stands for afterwards. */
    private static final class Change {
        private final List<Entry> entries;
        private boolean survives;

        Change(List<Entry> entries) {
            this.entries = entries;
        }
    }

    private record Entry(Node folder, String name, @Nullable Node node) {
        List<Object> key() {
            return List.of(folder, name);
        }
    }

    private final Path root;
    private final Node rootNode = new Node(true);
    private final List<Change> changes = new ArrayList<>();
    private final Map<Node, Map<String, Node>> first = new HashMap<>();

    /** Begins with what is in a folder, all of which is on the disk. */
    ForgetfulDisk(Path root) throws IOException {
        super((number, what) -> {});
        this.root = root;
        load(root, rootNode);
    }

    private void load(Path folder, Node node) throws IOException {
        for (String name : FolderContents.names(folder)) {
            Path path = folder.resolve(name);
            Node child = new Node(Files.isDirectory(path));
            if (child.isFolder) {
                load(path, child);
            } else {
                child.sync(path);
            }
            node.names.put(name, child);
        }
        first.put(node, Map.copyOf(node.names));
    }

    private Node node(Path path) {
        return Objects.requireNonNull(nullableNode(path), path::toString);
    }

    private @Nullable Node nullableNode(Path path) {
        Node node = rootNode;
        for (Path name : root.relativize(path)) {
            if (node != null && !name.toString().isEmpty()) {
                node = node.names.get(name.toString());
            }
        }
        return node;
    }

    private Entry entry(Path path, @Nullable Node node) {
        return new Entry(node(path.resolveSibling("")), path.getFileName().toString(), node);
    }

    private void change(Entry... entries) {
        Change change = new Change(List.of(entries));
        for (Entry each : change.entries) {
            apply(each);
        }
        changes.add(change);
    }

    private static void apply(Entry entry) {
        if (entry.node == null) {
            entry.folder.names.remove(entry.name);
        } else {
            entry.folder.names.put(entry.name, entry.node);
        }
    }

    /** Writes what a power cut now would leave into an empty folder. */
    void afterPowerCut(Fate fate, Path copy) throws IOException {
        Map<Node, Map<String, Node>> names = new HashMap<>();
        first.forEach((node, all) -> names.put(node, new TreeMap<>(all)));
        List<Change> unsynced =
                changes.stream().filter(change -> !change.survives).toList();
        Set<Change> lost = new HashSet<>(fate.lost(unsynced));
        Set<List<Object>> lostNames = new HashSet<>();
        for (Change change : changes) {
            if (lost.contains(change) || change.entries.stream().anyMatch(each -> lostNames.contains(each.key()))) {
                change.entries.forEach(each -> lostNames.add(each.key()));
            } else {
                change.entries.forEach(each -> apply(each, names));
            }
        }
        write(rootNode, names, copy, new HashSet<>());
    }

    private static void apply(Entry entry, Map<Node, Map<String, Node>> names) {
        Map<String, Node> folder = names.computeIfAbsent(entry.folder, node -> new TreeMap<>());
        if (entry.node == null) {
            folder.remove(entry.name);
        } else {
            folder.put(entry.name, entry.node);
        }
    }

    private static void write(Node folder, Map<Node, Map<String, Node>> names, Path copy, Set<Node> seen)
            throws IOException {
        for (Map.Entry<String, Node> each : names.getOrDefault(folder, Map.of()).entrySet()) {
            boolean isStaging = StagingFolder.Purpose.PLACES.fits(each.getKey());
            // Under its own name it would be that of a living run.
            Path path = copy.resolve(isStaging ? ".dateline-" + "f".repeat(32) : each.getKey());
            Node node = each.getValue();
            if (!node.isFolder) {
                Files.write(path, node.synced);
                Files.setLastModifiedTime(path, node.time);
            } else if (seen.add(node)) {
                if (isStaging) {
                    new FileActions(false).makePrivateFolder(path);
                } else {
                    Files.createDirectory(path);
                }
                write(node, names, path, seen);
            }
        }
    }

    @Override
    void makeFolder(Path folder) throws IOException {
        super.makeFolder(folder);
        change(entry(folder, new Node(true)));
    }

    @Override
    void makePrivateFolder(Path folder) throws IOException {
        super.makePrivateFolder(folder);
        change(entry(folder, new Node(true)));
    }

    @Override
    OutputStream create(Path file) throws IOException {
        OutputStream stream = super.create(file);
        change(entry(file, new Node(false)));
        return stream;
    }

    @Override
    void move(Path from, Path to) throws IOException {
        super.move(from, to);
        renamed(from, to);
    }

    @Override
    void replace(Path from, Path to) throws IOException {
        super.replace(from, to);
        renamed(from, to);
    }

    private void renamed(Path from, Path to) {
        Node node = node(from);
        if (node != nullableNode(to)) { // two names of one file: the system does nothing
            change(entry(from, null), entry(to, node));
        }
    }

    @Override
    void link(Path present, Path name) throws IOException {
        super.link(present, name);
        change(entry(name, node(present)));
    }

    @Override
    void delete(Path path) throws IOException {
        super.delete(path);
        if (nullableNode(path) != null) {
            change(entry(path, null));
        }
    }

    @Override
    void syncFile(Path file) throws IOException {
        super.syncFile(file);
        if (nullableNode(file) == null) {
            change(entry(file, new Node(false))); // made behind the back of the actions, as a copy of litter is
        }
        node(file).sync(file);
    }

    @Override
    void syncFolder(Path folder) throws IOException {
        super.syncFolder(folder);
        Node node = node(folder);
        for (Change change : changes) {
            change.survives |= change.entries.stream().anyMatch(entry -> entry.folder == node);
        }
    }
}

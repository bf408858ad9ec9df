package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder with outputs, a run that writes them, and what must hold after whatever may happen to the run: the outputs are
 * all as before or all as the run wrote them, what is somebody else's is as it was, and after the next run there is nothing
 * besides.
 */
enum Disaster {
    /** Nothing is there. */
    NEW(List.of()),
    /** Everything is replaced. */
    REPLACED(List.of("a.txt", "b-csv", "c.txt", "d-csv")),
    /** A file and a folder are new, the others are replaced. */
    MIXED(List.of("b-csv", "c.txt"));

    private static final List<String> NAMES = List.of("a.txt", "b-csv", "c.txt", "d-csv");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that are
    private final List<String> there;

    Disaster(List<String> there) {
        this.there = there;
    }

    /** Puts into a folder what is there before the run. */
    void prepare(Path folder) throws IOException {
        for (String name : there) {
            if (name.endsWith(".txt")) {
                Files.writeString(folder.resolve(name), "old " + name);
            } else {
                Files.createDirectory(folder.resolve(name));
                Files.writeString(folder.resolve(name).resolve("rows.csv"), "old " + name);
                Files.writeString(folder.resolve(name).resolve(".DS_Store"), "litter");
            }
        }
        Files.writeString(folder.resolve("foreign"), "of somebody else");
        Files.createDirectory(folder.resolve(".dateline-cfg"));
        Files.writeString(folder.resolve(".dateline-cfg/lock"), "of somebody else");
    }

    /** The run. */
    static void run(Path folder, FileActions actions) throws IOException {
        try (AtomicOutput output = AtomicOutput.in(folder, true, actions)) {
            for (String name : NAMES) {
                if (name.endsWith(".txt")) {
                    Writing.file(output.target(name, Writing.FILE), "as the run wrote it, " + name);
                } else {
                    Target target = output.target(name, Writing.FOLDER);
                    Writing.file(target, "rows.csv", "as the run wrote it, " + name);
                    Writing.file(target, "more.csv", "");
                }
            }
            output.commit();
        }
    }

    private Map<String, String> before() {
        Map<String, String> files = new HashMap<>();
        for (String name : there) {
            files.put(name.endsWith(".txt") ? name : name + "/rows.csv", "old " + name);
        }
        return files;
    }

    private static Map<String, String> after() {
        Map<String, String> files = new HashMap<>();
        for (String name : NAMES) {
            files.put(name.endsWith(".txt") ? name : name + "/rows.csv", "as the run wrote it, " + name);
            if (!name.endsWith(".txt")) {
                files.put(name + "/more.csv", "");
            }
        }
        return files;
    }

    /** Lets the next run begin in a folder, and checks that all is as it must be. */
    void recoverAndCheck(Path folder, boolean finished, String when) throws IOException {
        AtomicOutput.in(folder, false).close();
        Map<String, String> files = FolderContents.of(folder);
        assertThat(files.remove("foreign")).as(when).isEqualTo("of somebody else");
        assertThat(files.remove(".dateline-cfg/lock")).as(when).isEqualTo("of somebody else");
        for (String name : there) {
            if (!name.endsWith(".txt")) {
                assertThat(files.remove(name + "/.DS_Store")).as(when).isEqualTo("litter");
            }
        }
        files.values().removeIf(FolderContents.FOLDER::equals);
        if (finished) {
            assertThat(files).as(when).isEqualTo(after());
        } else {
            assertThat(files).as(when).isIn(before(), after());
        }
    }
}

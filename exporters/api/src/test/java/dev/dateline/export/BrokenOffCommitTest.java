package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do between a run that was broken off in the middle of its commit, and the next. */
class BrokenOffCommitTest {

    private static final int HALTED = 99;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path temporary;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    /** Ends when two of the three outputs are in place: a new file, and a folder that replaces one. */
    static final class Main {

        private Main() {}

        public static void main(String[] args) throws IOException {
            FileActions halting = new CountedActions((number, what) -> {
                if (what.equals("replace c.txt")) {
                    Runtime.getRuntime().halt(HALTED);
                }
            });
            try (AtomicOutput output = AtomicOutput.in(Path.of(args[0]), true, halting)) {
                Writing.file(output.target("a.txt", Writing.FILE), "new");
                Writing.file(output.target("b-csv", Writing.FOLDER), "rows.csv", "new");
                Writing.file(output.target("c.txt", Writing.FILE), "new");
                output.commit();
            }
        }
    }

    @BeforeEach
    void breakOff() throws IOException, InterruptedException {
        folder = Files.createDirectory(temporary.resolve("out"));
        Files.createDirectory(folder.resolve("b-csv"));
        Files.writeString(folder.resolve("b-csv/rows.csv"), "old");
        Files.writeString(folder.resolve("c.txt"), "old");
        assertThat(AtomicOutputProcess.start(Main.class, folder.toString()).waitFor())
                .isEqualTo(HALTED);
        assertThat(folder.resolve("a.txt")).hasContent("new");
        assertThat(folder.resolve("b-csv/rows.csv")).hasContent("new");
        assertThat(folder.resolve("c.txt")).hasContent("old");
    }

    private static void nextRun(Path folder) throws IOException {
        AtomicOutput.in(folder, false).close();
    }

    private static Map<String, String> before() {
        return Map.of("b-csv", FolderContents.FOLDER, "b-csv/rows.csv", "old", "c.txt", "old");
    }

    @Test
    void nothing() throws IOException {
        nextRun(folder);
        assertThat(FolderContents.of(folder)).isEqualTo(before());
    }

    /** The journal has no path of the folder in it. */
    @Test
    void theFolderIsMoved() throws IOException {
        Path moved = Files.move(folder, temporary.resolve("elsewhere"));
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("c.txt"), "another folder");
        nextRun(moved);
        assertThat(FolderContents.of(moved)).isEqualTo(before());
        assertThat(FolderContents.of(folder)).isEqualTo(Map.of("c.txt", "another folder"));
    }

    @Test
    void aNewOutputIsChanged() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "new, and worked on");
        nextRun(folder);
        assertThat(folder.resolve("a.txt")).hasContent("new, and worked on");
        assertThat(folder.resolve("b-csv/rows.csv")).hasContent("old");
    }

    @Test
    void anOutputThatWasNotReplacedYetIsChanged() throws IOException {
        Files.delete(folder.resolve("c.txt"));
        Files.writeString(folder.resolve("c.txt"), "old, and worked on");
        nextRun(folder);
        assertThat(folder.resolve("c.txt")).hasContent("old, and worked on");
        assertThat(folder.resolve("a.txt")).doesNotExist();
    }

    @Test
    void anOutputThatReplacedAnotherIsChanged() throws IOException {
        Files.writeString(folder.resolve("b-csv/rows.csv"), "new, and worked on");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> nextRun(folder))
                    .isInstanceOf(PlaceException.class)
                    .hasMessageContaining(
                            "b-csv: a run that was broken off was replacing it, and it was changed since");
            assertThat(folder.resolve("b-csv/rows.csv")).hasContent("new, and worked on");
        }
        Files.move(folder.resolve("b-csv"), temporary.resolve("mine"));
        nextRun(folder);
        assertThat(FolderContents.of(folder)).isEqualTo(before());
    }

    @Test
    void outputsAreDeleted() throws IOException {
        Files.delete(folder.resolve("a.txt"));
        Files.delete(folder.resolve("b-csv/rows.csv"));
        Files.delete(folder.resolve("b-csv"));
        nextRun(folder);
        assertThat(FolderContents.of(folder)).isEqualTo(before());
    }
}

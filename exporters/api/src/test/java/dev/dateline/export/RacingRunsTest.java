package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Several processes that begin at once to replace the same outputs. */
class RacingRunsTest {

    private static final int RUNS = 6;
    private static final int REFUSED = 3;
    private static final List<String> NAMES = List.of("a.txt", "b.txt", "c.txt");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @RepeatedTest(3)
    void theirOutputsNeverMixAndAtLeastOneSucceeds() throws IOException, InterruptedException {
        Path out = Files.createDirectory(folder.resolve("out"));
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            processes.add(AtomicOutputProcess.start(Main.class, out.toString(), "run " + i));
        }
        Files.createFile(folder.resolve("go"));
        List<Integer> exits = new ArrayList<>();
        for (Process process : processes) {
            exits.add(process.waitFor());
        }
        assertThat(exits).contains(0).isSubsetOf(0, REFUSED);
        Map<String, String> contents = FolderContents.of(out);
        assertThat(contents.keySet()).containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(new HashSet<>(contents.values())).as("who wrote them").hasSize(1);
    }

    /** Waits until all may go, and writes its name into each of the outputs. */
    static final class Main {

        private Main() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            Path out = Path.of(args[0]);
            while (!Files.exists(out.resolveSibling("go"))) {
                Thread.sleep(1);
            }
            try (AtomicOutput output = AtomicOutput.in(out, true)) {
                for (String name : NAMES) {
                    Writing.file(output.target(name, Writing.FILE), args[1]);
                }
                output.commit();
            } catch (PlaceException e) {
                System.exit(REFUSED);
            }
        }
    }
}

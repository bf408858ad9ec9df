package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process that was killed left behind goes; what a living one is at work on stays. */
class AbandonedOutputTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void abandonedStagingIsRemovedByTheNext() throws IOException {
        Path abandoned = abandoned();
        Files.writeString(abandoned.resolve("0/staged"), "half of it");
        AtomicOutput.in(folder, false).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void abandonedStagingBesideADirectoryYetToBeMadeIsRemovedToo() throws IOException {
        abandoned();
        AtomicOutput.in(folder.resolve("one/two"), false).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void folderThatMadeWayGoesBackWhereItWas() throws IOException {
        Path abandoned = abandoned();
        Path previous = Files.createDirectory(abandoned.resolve("0/previous"));
        Files.writeString(previous.resolve("rows.csv"), "old");
        Files.writeString(
                abandoned.resolve("0/place-of-previous"),
                folder.resolve("b-csv").toString());
        AtomicOutput.in(folder, false).close();
        assertThat(FolderContents.of(folder))
                .isEqualTo(Map.of("b-csv", FolderContents.FOLDER, "b-csv/rows.csv", "old"));
    }

    @Test
    void folderThatWasReplacedStaysReplaced() throws IOException {
        Path abandoned = abandoned();
        Path previous = Files.createDirectory(abandoned.resolve("0/previous"));
        Files.writeString(previous.resolve("rows.csv"), "old");
        Path present = Files.createDirectory(folder.resolve("b-csv"));
        Files.writeString(present.resolve("rows.csv"), "new");
        Files.writeString(abandoned.resolve("0/place-of-previous"), present.toString());
        AtomicOutput.in(folder, false).close();
        assertThat(FolderContents.of(folder))
                .isEqualTo(Map.of("b-csv", FolderContents.FOLDER, "b-csv/rows.csv", "new"));
    }

    @Test
    void whatIsNoStagingIsLeftAlone() throws IOException {
        Files.createDirectory(folder.resolve(".dateline-of-somebody"));
        Files.writeString(folder.resolve(".dateline-notes"), "mine");
        Files.createDirectory(folder.resolve("dateline-1"));
        Files.createFile(folder.resolve("dateline-1/lock"));
        Map<String, String> contents = FolderContents.of(folder);
        AtomicOutput.in(folder, false).close();
        assertThat(FolderContents.of(folder)).isEqualTo(contents);
    }

    @Test
    void stagingOfTheSameProcessIsLeftAlone() throws IOException {
        try (AtomicOutput first = AtomicOutput.in(folder, false)) {
            Writing.file(first.target("a.txt", Writing.FILE), "a");
            try (AtomicOutput second = AtomicOutput.in(folder, false)) {
                Writing.file(second.target("b.txt", Writing.FILE), "b");
                second.commit();
            }
            first.commit();
        }
        assertThat(FolderContents.of(folder)).isEqualTo(Map.of("a.txt", "a", "b.txt", "b"));
    }

    @Test
    void stagingOfAnotherProcessIsLeftAloneUntilItIsKilled() throws IOException {
        try (AtomicOutputProcess process = AtomicOutputProcess.in(folder)) {
            Set<String> staged = FolderContents.of(folder).keySet();
            assertThat(staged).isNotEmpty();
            AtomicOutput.in(folder, false).close();
            assertThat(FolderContents.of(folder).keySet()).isEqualTo(staged);
            process.kill();
            assertThat(FolderContents.of(folder).keySet()).isEqualTo(staged);
            AtomicOutput.in(folder, false).close();
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** Where locks are POSIX's, a process loses them by merely closing another channel on the file. */
    @Test
    void anotherProcessLeavesAloneWhatThisOneIsAtWorkOn() throws IOException {
        try (AtomicOutput first = AtomicOutput.in(folder, false)) {
            Writing.file(first.target("a.txt", Writing.FILE), "a");
            AtomicOutput.in(folder, false).close();
            try (AtomicOutputProcess process = AtomicOutputProcess.in(folder)) {
                process.end();
            }
            first.commit();
        }
        assertThat(FolderContents.of(folder)).isEqualTo(Map.of("a.txt", "a"));
    }

    /** A staging without its process: nobody holds the lock. */
    private Path abandoned() throws IOException {
        Path abandoned = Files.createDirectory(folder.resolve(".dateline-1234567890"));
        Files.createFile(abandoned.resolve("lock"));
        Files.createDirectory(abandoned.resolve("0"));
        return abandoned;
    }
}

package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a process that was killed left behind goes; everything else stays, whatever it looks like. */
class RecoveryTest {

    private static final String NAME = ".dateline-0123456789abcdef0123456789abcdef";
    private static final String TEMPORARY = ".dateline-temp-0123456789abcdef0123456789abcdef";
    private static final String JOURNAL = "dateline journal 1\n0 file 3 1000 a.txt\nend\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** Puts something into a folder with the name of one of a run. */
    private interface Planted {
        void in(Path abandoned) throws IOException;
    }

    /** All that a killed run may leave before its commit, at whatever point it was. */
    static Stream<Planted> leftOfRuns() {
        return Stream.of(
                abandoned -> {},
                abandoned -> Files.createFile(abandoned.resolve("lock")),
                abandoned -> Files.createDirectory(abandoned.resolve("new")),
                abandoned -> {
                    for (String name : Set.of("new", "old", "work")) {
                        Files.createDirectory(abandoned.resolve(name));
                    }
                    Files.createFile(abandoned.resolve("lock"));
                    Files.writeString(abandoned.resolve("new/0"), "half of it");
                    Files.createDirectories(abandoned.resolve("work/0/deep"));
                    Files.createFile(abandoned.resolve("work/0/deep/er"));
                    Files.writeString(abandoned.resolve("journal.part"), "dateline jour");
                },
                abandoned -> Files.writeString(abandoned.resolve("journal"), JOURNAL));
    }

    @ParameterizedTest
    @MethodSource("leftOfRuns")
    void whatARunLeftIsClearedAwayByTheNext(Planted left) throws IOException {
        left.in(privateFolder(NAME));
        AtomicOutput.in(folder, false).close();
        assertThat(folder).isEmptyDirectory();
    }

    /** All that is no run's: each is left as it is, holds nobody up and is no reason to fail. */
    static Stream<Planted> ofOthers() {
        return Stream.of(
                abandoned -> Files.setPosixFilePermissions(abandoned, PosixFilePermissions.fromString("rwxr-xr-x")),
                abandoned -> Files.setPosixFilePermissions(abandoned, PosixFilePermissions.fromString("r-x------")),
                abandoned -> Files.writeString(abandoned.resolve("notes.txt"), "mine"),
                abandoned -> Files.createDirectory(abandoned.resolve("lock")),
                abandoned -> Files.createDirectory(abandoned.resolve("journal")),
                abandoned -> Files.writeString(abandoned.resolve("new"), "no folder"),
                abandoned -> Files.createSymbolicLink(abandoned.resolve("old"), abandoned.resolveSibling("mine")),
                abandoned -> Files.createSymbolicLink(abandoned.resolve("lock"), abandoned.resolveSibling("mine/x")),
                abandoned -> Files.writeString(abandoned.resolve("journal"), JOURNAL.replace("a.txt", "..%2Fa.txt")),
                abandoned -> Files.writeString(abandoned.resolve("journal"), JOURNAL.replace("a.txt", "%2Fetc%2Fx")),
                abandoned -> Files.writeString(abandoned.resolve("journal"), "dateline journal 1\n"),
                abandoned -> pipe(abandoned.resolve("lock")),
                abandoned -> pipe(abandoned.resolve("journal")),
                abandoned -> {
                    Files.delete(abandoned);
                    pipe(abandoned);
                },
                abandoned -> {
                    Files.delete(abandoned);
                    Files.createSymbolicLink(abandoned, abandoned.resolveSibling("mine"));
                },
                abandoned -> {
                    Files.delete(abandoned);
                    Files.writeString(abandoned, "a file");
                });
    }

    @ParameterizedTest
    @MethodSource("ofOthers")
    void whatIsOfOthersIsLeftAlone(Planted planted) throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/x"), "precious");
        planted.in(privateFolder(NAME));
        Map<String, String> contents = FolderContents.of(folder);
        try (AtomicOutput output = AtomicOutput.in(folder, false)) {
            Writing.file(output.target("of-this-run", Writing.FILE), "new");
            output.commit();
        }
        contents.put("of-this-run", "new");
        assertThat(FolderContents.of(folder)).isEqualTo(contents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".dateline-cfg",
                ".dateline-",
                ".dateline-1234567890",
                ".dateline-0123456789ABCDEF0123456789ABCDEF",
                ".dateline-0123456789abcdef0123456789abcdef0",
                ".dateline-0123456789abcdef0123456789abcdef\n",
                "dateline-0123456789abcdef0123456789abcdef",
                TEMPORARY
            })
    void foldersOfOtherNamesAreLeftAlone(String name) throws IOException {
        Files.createFile(privateFolder(name).resolve("lock"));
        Map<String, String> contents = FolderContents.of(folder);
        AtomicOutput.in(folder, false).close();
        assertThat(FolderContents.of(folder)).isEqualTo(contents);
    }

    private static void pipe(Path path) throws IOException {
        try {
            assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor())
                    .isZero();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path privateFolder(String name) throws IOException {
        return Files.createDirectory(
                folder.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    @Test
    void temporaryFoldersOfRunsThatAreGoneAreClearedAway() throws IOException {
        Files.createDirectory(privateFolder(TEMPORARY).resolve("new"));
        Files.writeString(folder.resolve(TEMPORARY).resolve("new/0"), "half of it");
        AtomicOutput.toStreams(folder).close();
        assertThat(folder).isEmptyDirectory();
    }

    /** Nothing is ever moved out of a folder in a place that others write to. */
    @Test
    void temporaryFoldersTakeNothingBack() throws IOException {
        Path planted = privateFolder(TEMPORARY);
        Files.createDirectory(planted.resolve("old"));
        Files.writeString(planted.resolve("old/0"), "bad");
        Files.writeString(planted.resolve("journal"), JOURNAL);
        Map<String, String> contents = FolderContents.of(folder);
        AtomicOutput.toStreams(folder).close();
        assertThat(FolderContents.of(folder)).isEqualTo(contents);
    }

    @Test
    void temporaryFoldersOfLivingRunsStay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AtomicOutput first = AtomicOutput.toStreams(folder)) {
            Writing.file(first.stream(out), "all of it");
            AtomicOutput.toStreams(folder).close();
            AtomicOutput.in(folder, false).close();
            first.commit();
        }
        assertThat(out).hasToString("all of it");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherProcessHasTheFolderForItselfUntilItIsKilled() throws IOException {
        try (AtomicOutputProcess process = AtomicOutputProcess.in(folder)) {
            Set<String> staged = FolderContents.of(folder).keySet();
            assertThat(staged).isNotEmpty();
            assertBusy();
            assertThat(FolderContents.of(folder).keySet()).isEqualTo(staged);
            process.kill();
            assertThat(FolderContents.of(folder).keySet()).isEqualTo(staged);
            AtomicOutput.in(folder, false).close();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherRunOfTheSameProcessIsRefusedToo() throws IOException {
        try (AtomicOutput first = AtomicOutput.in(folder, true)) {
            Writing.file(first.target("a.txt", Writing.FILE), "a");
            assertBusy();
            assertBusy();
            first.commit();
        }
        try (AtomicOutput second = AtomicOutput.in(folder, true)) {
            Writing.file(second.target("a.txt", Writing.FILE), "b");
            second.commit();
        }
        assertThat(FolderContents.of(folder)).isEqualTo(Map.of("a.txt", "b"));
    }

    private void assertBusy() {
        assertThatThrownBy(() -> AtomicOutput.in(folder, true))
                .isInstanceOf(PlaceException.class)
                .hasMessageEndingWith("another run is writing there; wait until it has ended");
    }

    /** Where locks are POSIX's, a process loses them by merely closing another channel on the file. */
    @Test
    void refusingAnotherRunLosesNoLock() throws IOException {
        try (AtomicOutput first = AtomicOutput.in(folder, false)) {
            Writing.file(first.target("a.txt", Writing.FILE), "a");
            assertBusy();
            assertThatThrownBy(() -> AtomicOutputProcess.in(folder))
                    .hasMessageContaining("before its staging had begun");
            first.commit();
        }
        assertThat(FolderContents.of(folder)).isEqualTo(Map.of("a.txt", "a"));
    }
}

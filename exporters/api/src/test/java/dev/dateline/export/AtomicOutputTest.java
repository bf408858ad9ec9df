package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicOutputTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void nothingIsSeenBeforeTheCommit() throws IOException {
        try (AtomicOutput staging = AtomicOutput.in(folder, false)) {
            Writing.file(staging.target("a.txt", Writing.FILE), "a");
            Writing.file(staging.target("b-csv", Writing.FOLDER), "rows.csv", "b");
            assertThat(folder.resolve("a.txt")).doesNotExist();
            assertThat(folder.resolve("b-csv")).doesNotExist();
            assertThat(FolderContents.names(folder)).allMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void commitPutsFilesAndFoldersInPlaceAndCloseLeavesNothingElse() throws IOException {
        try (AtomicOutput staging = AtomicOutput.in(folder, false)) {
            Writing.file(staging.target("a.txt", Writing.FILE), "a");
            Target rows = staging.target("b-csv", Writing.FOLDER);
            Writing.file(rows, "rows.csv", "b");
            Writing.file(rows, "more.csv", "");
            Files.writeString(rows.workingFolder().resolve("notes"), "scrap");
            staging.commit();
        }
        assertThat(FolderContents.of(folder))
                .isEqualTo(Map.of(
                        "a.txt", "a", "b-csv", FolderContents.FOLDER, "b-csv/rows.csv", "b", "b-csv/more.csv", ""));
    }

    @Test
    void commitSaysWhatIsWhereInTheOrderOfTheTargets() throws IOException {
        try (AtomicOutput staging = AtomicOutput.in(folder, false)) {
            Target stream = staging.stream(new ByteArrayOutputStream());
            Writing.file(stream, "to a stream");
            Target rows = staging.target("b-csv", Writing.FOLDER);
            Writing.file(rows, "rows.csv", "été");
            Writing.file(rows, "more.csv", "");
            Target file = staging.target("a.txt", Writing.FILE);
            Writing.file(file, "a");
            assertThat(staging.commit())
                    .isEqualTo(List.of(
                            new OutputFile(stream, "", null, 11),
                            new OutputFile(rows, "more.csv", folder.resolve("b-csv/more.csv"), 0),
                            new OutputFile(rows, "rows.csv", folder.resolve("b-csv/rows.csv"), 5),
                            new OutputFile(file, "", folder.resolve("a.txt"), 1)));
        }
    }

    @Test
    void emptyFolderIsPutInPlaceToo() throws IOException {
        try (AtomicOutput staging = AtomicOutput.in(folder, false)) {
            staging.target("b-csv", Writing.FOLDER);
            assertThat(staging.commit()).isEmpty();
        }
        assertThat(FolderContents.of(folder)).isEqualTo(Map.of("b-csv", FolderContents.FOLDER));
    }

    @Test
    void directoryIsMadeWithThoseAroundIt() throws IOException {
        Path nested = folder.resolve("one/two/three");
        try (AtomicOutput staging = AtomicOutput.in(nested, false)) {
            Writing.file(staging.target("a.txt", Writing.FILE), "a");
            assertThat(nested).isDirectory();
            staging.commit();
        }
        assertThat(FolderContents.of(folder))
                .isEqualTo(Map.of(
                        "one", FolderContents.FOLDER,
                        "one/two", FolderContents.FOLDER,
                        "one/two/three", FolderContents.FOLDER,
                        "one/two/three/a.txt", "a"));
    }

    @Test
    void withoutCommitNothingRemainsNotEvenTheDirectory() throws IOException {
        try (AtomicOutput staging = AtomicOutput.in(folder.resolve("one/two"), false)) {
            Writing.file(staging.target("a.txt", Writing.FILE), "a");
            Target rows = staging.target("b-csv", Writing.FOLDER);
            Writing.file(rows, "rows.csv", "b");
            Files.createDirectories(rows.workingFolder().resolve("deep/er"));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void closingTwiceIsClosingOnce() throws IOException {
        AtomicOutput staging = AtomicOutput.in(folder, false);
        Writing.file(staging.target("a.txt", Writing.FILE), "a");
        staging.commit();
        staging.close();
        staging.close();
        assertThat(FolderContents.of(folder)).isEqualTo(Map.of("a.txt", "a"));
    }

    /** A process that is told to end closes the staging while another thread may be about to commit it. */
    @Test
    void commitAfterCloseFailsAndPutsNothingInPlace() throws IOException {
        AtomicOutput staging = AtomicOutput.in(folder, false);
        Writing.file(staging.target("a.txt", Writing.FILE), "a");
        staging.close();
        assertThatThrownBy(staging::commit).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatExistsIsRefusedAtOnce() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        Files.createDirectory(folder.resolve("b-csv"));
        try (AtomicOutput staging = AtomicOutput.in(folder, false)) {
            assertThatThrownBy(() -> staging.target("a.txt", Writing.FILE))
                    .isInstanceOf(FileAlreadyExistsException.class)
                    .hasMessageContaining("a.txt: it exists already");
            assertThatThrownBy(() -> staging.target("b-csv", Writing.FOLDER))
                    .isInstanceOf(FileAlreadyExistsException.class)
                    .hasMessageContaining("b-csv: it exists already");
        }
        assertThat(FolderContents.of(folder)).isEqualTo(Map.of("a.txt", "old", "b-csv", FolderContents.FOLDER));
    }

    @Test
    void fileIsNotReplacedByFolderNorFolderByFile() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        Files.createDirectory(folder.resolve("b"));
        try (AtomicOutput staging = AtomicOutput.in(folder, true)) {
            assertThatThrownBy(() -> staging.target("a", Writing.FOLDER))
                    .isInstanceOf(PlaceException.class)
                    .hasMessageContaining("it is no folder");
            assertThatThrownBy(() -> staging.target("b", Writing.FILE))
                    .isInstanceOf(PlaceException.class)
                    .hasMessageContaining("there is a folder of that name");
        }
    }

    @Test
    void replacingTakesTheWholeOfWhatWasThere() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old and longer");
        Files.createDirectory(folder.resolve("b-csv"));
        Files.writeString(folder.resolve("b-csv/rows.csv"), "old");
        try (AtomicOutput staging = AtomicOutput.in(folder, true)) {
            Writing.file(staging.target("a.txt", Writing.FILE), "new");
            Target rows = staging.target("b-csv", Writing.FOLDER);
            Writing.file(rows, "rows.csv", "new");
            Writing.file(rows, "more.csv", "new");
            assertThat(folder.resolve("a.txt")).hasContent("old and longer");
            assertThat(folder.resolve("b-csv/rows.csv")).hasContent("old");
            staging.commit();
        }
        assertThat(FolderContents.of(folder))
                .isEqualTo(Map.of(
                        "a.txt",
                        "new",
                        "b-csv",
                        FolderContents.FOLDER,
                        "b-csv/rows.csv",
                        "new",
                        "b-csv/more.csv",
                        "new"));
    }

    @Test
    void streamGetsBytesOnlyOnCommitAndStaysOpen() throws IOException {
        WatchedStream stream = new WatchedStream();
        try (AtomicOutput staging = AtomicOutput.in(folder, false)) {
            Writing.file(staging.stream(stream), "all of it");
            assertThat(stream.size()).isZero();
            staging.commit();
            assertThat(stream).hasToString("all of it");
        }
        assertThat(stream.flushed).isTrue();
        assertThat(stream.closed).isFalse();
    }

    @Test
    void streamGetsNothingWithoutCommit() throws IOException {
        WatchedStream stream = new WatchedStream();
        try (AtomicOutput staging = AtomicOutput.in(folder, false)) {
            Writing.file(staging.stream(stream), "all of it");
        }
        assertThat(stream.size()).isZero();
        assertThat(stream.closed).isFalse();
    }

    @Test
    void permissionsAreThoseOfAnyNewFileAndFolder() throws IOException {
        Path plainFile = Files.createFile(folder.resolve("plain"));
        Path plainFolder = Files.createDirectory(folder.resolve("plain-folder"));
        try (AtomicOutput staging = AtomicOutput.in(folder.resolve("made"), false)) {
            Writing.file(staging.target("a.txt", Writing.FILE), "a");
            Writing.file(staging.target("b-csv", Writing.FOLDER), "rows.csv", "b");
            staging.commit();
        }
        for (String file : List.of("made/a.txt", "made/b-csv/rows.csv")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(file)))
                    .as(file)
                    .isEqualTo(Files.getPosixFilePermissions(plainFile));
        }
        for (String directory : List.of("made", "made/b-csv")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(directory)))
                    .as(directory)
                    .isEqualTo(Files.getPosixFilePermissions(plainFolder));
        }
    }

    private static final class WatchedStream extends ByteArrayOutputStream {
        private boolean flushed;
        private boolean closed;

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}

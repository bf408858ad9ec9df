package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the place of an output: what is replaced and how, and what is refused before anything is written. */
class ReplacementTest {

    private static final Layout SITE = new Layout.Folder("site", List.of("index.html", "article/*/index.html"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path temporary;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("out"));
    }

    private void replaceFile(String name) throws IOException {
        try (AtomicOutput output = AtomicOutput.in(folder, true)) {
            Writing.file(output.target(name, Writing.FILE), "new");
            output.commit();
        }
    }

    private void replaceFolder(String name) throws IOException {
        try (AtomicOutput output = AtomicOutput.in(folder, true)) {
            Writing.file(output.target(name, Writing.FOLDER), "rows.csv", "new");
            output.commit();
        }
    }

    private void refuses(String name, Layout layout, String reason) throws IOException {
        Map<String, String> contents = FolderContents.of(temporary);
        try (AtomicOutput output = AtomicOutput.in(folder, true)) {
            assertThatThrownBy(() -> output.target(name, layout))
                    .isInstanceOf(PlaceException.class)
                    .hasMessage(folder.resolve(name) + ": " + reason);
        }
        assertThat(FolderContents.of(temporary)).isEqualTo(contents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "r--r--r--", "rwxr-x---"})
    void aFileKeepsItsRights(String rights) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        replaceFile("a.txt");
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(rights);
    }

    @Test
    void aFolderAndTheFilesInItKeepTheirRights() throws IOException {
        Path rows = Files.createDirectory(folder.resolve("b-csv"));
        Files.writeString(rows.resolve("rows.csv"), "old");
        Files.setPosixFilePermissions(rows.resolve("rows.csv"), PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(rows, PosixFilePermissions.fromString("rwxrwx---"));
        replaceFolder("b-csv");
        assertThat(rows.resolve("rows.csv")).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rows)))
                .isEqualTo("rwxrwx---");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rows.resolve("rows.csv"))))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", "._rows.csv", ".~lock.rows.csv#", "~$rows.csv", "Thumbs.db", "desktop.ini"})
    void litterStaysInTheFolder(String litter) throws IOException {
        Path rows = Files.createDirectory(folder.resolve("b-csv"));
        Files.writeString(rows.resolve("rows.csv"), "old");
        Files.writeString(rows.resolve(litter), "litter");
        replaceFolder("b-csv");
        assertThat(FolderContents.of(rows)).isEqualTo(Map.of("rows.csv", "new", litter, "litter"));
    }

    /** Such as the tables that were chosen then. */
    @Test
    void filesThatOtherOptionsMadeGo() throws IOException {
        Path rows = Files.createDirectory(folder.resolve("b-csv"));
        Files.writeString(rows.resolve("more.csv"), "old");
        replaceFolder("b-csv");
        assertThat(FolderContents.of(rows)).isEqualTo(Map.of("rows.csv", "new"));
    }

    @Test
    void foldersInAFolderGoIfAllInThemIsTheOutputs() throws IOException {
        Path site = folder.resolve("a-site");
        Files.createDirectories(site.resolve("article/x"));
        Files.writeString(site.resolve("article/x/index.html"), "old");
        Files.writeString(site.resolve("article/x/.DS_Store"), "litter");
        try (AtomicOutput output = AtomicOutput.in(folder, true)) {
            Target target = output.target("a-site", SITE);
            Writing.file(target, "index.html", "new");
            Writing.file(target, "article/y/index.html", "new");
            output.commit();
        }
        assertThat(FolderContents.of(site).keySet())
                .containsExactly("article", "article/y", "article/y/index.html", "index.html");
    }

    @Test
    void whatIsForeignIsNamedBeforeAnythingIsWritten() throws IOException {
        Path site = folder.resolve("a-site");
        Files.createDirectories(site.resolve("article/x/empty"));
        Files.writeString(site.resolve("article/x/notes.txt"), "mine");
        Files.createSymbolicLink(site.resolve("index.html"), temporary);
        refuses(
                "a-site",
                SITE,
                "it holds what this export would not write (article/x/empty, article/x/notes.txt, index.html); move that"
                        + " away first");
    }

    @Test
    void aFolderNamedLikeATableIsForeign() throws IOException {
        Files.createDirectories(folder.resolve("b-csv/rows.csv"));
        refuses("b-csv", Writing.FOLDER, "it holds what this export would not write (rows.csv); move that away first");
        Files.writeString(folder.resolve("b-csv/rows.csv/mine"), "precious");
        refuses(
                "b-csv",
                Writing.FOLDER,
                "it holds what this export would not write (rows.csv/mine); move that away first");
    }

    @Test
    void manyForeignFilesAreCounted() throws IOException {
        Path rows = Files.createDirectory(folder.resolve("b-csv"));
        for (char c = 'a'; c <= 'l'; c++) {
            Files.createFile(rows.resolve(c + ".png"));
        }
        try (AtomicOutput output = AtomicOutput.in(folder, true)) {
            assertThatThrownBy(() -> output.target("b-csv", Writing.FOLDER))
                    .hasMessageContaining("i.png, j.png and 2 more)");
        }
    }

    @Test
    void aLinkInTheSameFolderIsFollowed() throws IOException {
        Files.writeString(folder.resolve("2026.txt"), "old");
        Files.createSymbolicLink(folder.resolve("between"), Path.of("2026.txt"));
        Files.createSymbolicLink(folder.resolve("latest.txt"), folder.resolve("between"));
        replaceFile("latest.txt");
        assertThat(FolderContents.of(folder))
                .containsEntry("2026.txt", "new")
                .containsEntry("between", "a link to 2026.txt")
                .containsEntry("latest.txt", "a link to " + folder.resolve("between"));
    }

    @Test
    void aLinkToNothingYetMakesWhatItNames() throws IOException {
        Files.createSymbolicLink(folder.resolve("latest.txt"), Path.of("2026.txt"));
        replaceFile("latest.txt");
        assertThat(FolderContents.of(folder)).isEqualTo(Map.of("2026.txt", "new", "latest.txt", "a link to 2026.txt"));
    }

    @Test
    void aLinkToAFolderIsFollowed() throws IOException {
        Files.createDirectory(folder.resolve("2026"));
        Files.createSymbolicLink(folder.resolve("b-csv"), Path.of("2026"));
        replaceFolder("b-csv");
        assertThat(FolderContents.of(folder))
                .isEqualTo(Map.of("2026", FolderContents.FOLDER, "2026/rows.csv", "new", "b-csv", "a link to 2026"));
    }

    @Test
    void aLinkElsewhereIsRefused() throws IOException {
        Path real = Files.writeString(temporary.resolve("real.txt"), "precious").toRealPath();
        Files.createSymbolicLink(folder.resolve("a.txt"), real);
        refuses("a.txt", Writing.FILE, "it is a link to " + real + ", and the outputs of one run go to one folder");
        assertThat(AtomicOutput.whereLinksLead(folder.resolve("a.txt"))).isEqualTo(real);
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("b.txt"));
        Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("a.txt"));
        try (AtomicOutput output = AtomicOutput.in(folder, true)) {
            assertThatThrownBy(() -> output.target("a.txt", Writing.FILE)).isInstanceOf(FileSystemLoopException.class);
        }
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
        try (AtomicOutput output = AtomicOutput.in(link, false)) {
            Writing.file(output.target("a.txt", Writing.FILE), "new");
            assertThatThrownBy(() -> AtomicOutput.in(folder, false)).isInstanceOf(PlaceException.class);
            assertThat(output.commit()).extracting(OutputFile::path).containsExactly(link.resolve("a.txt"));
        }
        assertThat(FolderContents.of(folder)).isEqualTo(Map.of("a.txt", "new"));
    }

    @Test
    void aPipeIsRefused() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("a.txt").toString())
                        .start()
                        .waitFor())
                .isZero();
        refuses("a.txt", Writing.FILE, "it is a pipe or a device, and cannot be written whole or not at all");
    }

    @Test
    void onePlaceTakesOneOutput() throws IOException {
        Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("a.txt"));
        try (AtomicOutput output = AtomicOutput.in(folder, true)) {
            output.target("a.txt", Writing.FILE);
            assertThatThrownBy(() -> output.target("b.txt", Writing.FILE))
                    .isInstanceOf(PlaceException.class)
                    .hasMessageEndingWith("b.txt: another output of this run goes there");
        }
    }
}

package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A commit that fails leaves the directory, byte for byte, as it was. */
class CommitFailureTest {

    private static final List<String> NAMES = List.of("a.txt", "b-csv", "c.txt", "d-csv");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** What is there when the targets are asked for. */
    private enum Before {
        NOTHING,
        SOME,
        ALL;

        boolean has(int position) {
            return this == ALL || (this == SOME && position % 3 == 0);
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(Before.values())
                .flatMap(before -> IntStream.range(0, NAMES.size())
                        .mapToObj(position -> Arguments.of(before, NAMES.get(position))));
    }

    @ParameterizedTest(name = "{0} there before, {1} fails")
    @MethodSource("failures")
    void somethingInTheWayOfReplacements(Before before, String obstructed) throws IOException {
        for (int i = 0; i < NAMES.size(); i++) {
            if (before.has(i)) {
                put(NAMES.get(i));
            }
        }
        fails(true, obstructed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "b-csv", "c.txt", "d-csv"})
    void somethingInTheWayOfNewFiles(String obstructed) throws IOException {
        Files.writeString(folder.resolve("of-somebody-else"), "old");
        fails(false, obstructed);
    }

    private void fails(boolean replace, String obstructed) throws IOException {
        Map<String, String> contents;
        try (AtomicOutput staging = AtomicOutput.in(folder, replace)) {
            for (String name : NAMES) {
                write(staging, name);
            }
            obstruct(folder.resolve(obstructed));
            contents = visible();
            assertThatThrownBy(staging::commit)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(obstructed)
                    .satisfies(e -> assertThat(e.getSuppressed()).isEmpty());
            assertThat(visible()).isEqualTo(contents);
        }
        assertThat(FolderContents.of(folder)).isEqualTo(contents);
    }

    /** All but the staging itself. */
    private Map<String, String> visible() throws IOException {
        Map<String, String> contents = FolderContents.of(folder);
        contents.keySet().removeIf(name -> name.startsWith("."));
        return contents;
    }

    private static void write(AtomicOutput staging, String name) throws IOException {
        if (name.endsWith(".txt")) {
            Writing.file(staging.target(name, Writing.FILE), "new " + name);
        } else {
            Target target = staging.target(name, Writing.FOLDER);
            Writing.file(target, "rows.csv", "new " + name);
            Writing.file(target, "more.csv", "");
        }
    }

    private void put(String name) throws IOException {
        Path path = folder.resolve(name);
        if (name.endsWith(".txt")) {
            Files.writeString(path, "old " + name);
        } else {
            Files.createDirectory(path);
            Files.writeString(path.resolve("rows.csv"), "old " + name);
        }
    }

    /** Puts a folder where a file is to be, and a foreign file into a folder. */
    private static void obstruct(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            Files.delete(path);
        }
        Files.createDirectories(path);
        Files.writeString(path.resolve("foreign"), "of somebody else");
    }

    @Test
    void foreignFilesAreNamed() throws IOException {
        put("b-csv");
        Files.writeString(folder.resolve("b-csv/notes.txt"), "mine");
        Files.writeString(folder.resolve("b-csv/chart.png"), "mine");
        try (AtomicOutput staging = AtomicOutput.in(folder, true)) {
            assertThatThrownBy(() -> staging.target("b-csv", Writing.FOLDER))
                    .isInstanceOf(PlaceException.class)
                    .hasMessageContaining("(chart.png, notes.txt); move that away first");
        }
    }

    @Test
    void targetNobodyWroteToFailsTheCommitBeforeAnythingIsMoved() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (AtomicOutput staging = AtomicOutput.in(folder.resolve("one/two"), false)) {
            Writing.file(staging.target("a.txt", Writing.FILE), "a");
            Writing.file(staging.stream(stream), "b");
            staging.target("c.txt", Writing.FILE);
            assertThatThrownBy(staging::commit).isInstanceOf(IOException.class);
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(stream.size()).isZero();
    }

    @Test
    void streamThatFailsLeavesNeitherFilesNorTheDirectory() throws IOException {
        try (AtomicOutput staging = AtomicOutput.in(folder.resolve("one/two"), false)) {
            Writing.file(staging.stream(new BrokenStream()), "b");
            write(staging, "a.txt");
            write(staging, "b-csv");
            assertThatThrownBy(staging::commit).hasMessage("broken pipe").hasNoSuppressedExceptions();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void streamGetsNothingIfAFileFails() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (AtomicOutput staging = AtomicOutput.in(folder, false)) {
            Writing.file(staging.stream(stream), "b");
            write(staging, "a.txt");
            obstruct(folder.resolve("a.txt"));
            assertThatThrownBy(staging::commit).isInstanceOf(IOException.class);
        }
        assertThat(stream.size()).isZero();
    }

    private static final class BrokenStream extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("broken pipe");
        }

        @Override
        public void write(byte @Nullable [] from, int offset, int length) throws IOException {
            throw new IOException("broken pipe");
        }
    }
}

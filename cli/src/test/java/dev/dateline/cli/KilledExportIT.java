package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Command;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The real process, killed at each of the system calls that change names or sync: whatever was there is there as before, or
 * all that the run wrote is, and after the next run there is nothing besides.
 */
class KilledExportIT {

    private static final int KILLED = 128 + 9;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path archives;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** An archive of the classes that the export loads: processes that have it start in half the time. */
    @BeforeAll
    static void archiveClasses() throws IOException {
        writeInputs(archives);
        List<String> command = java(List.of("-XX:ArchiveClassesAtExit=" + archive()));
        command.addAll(export("new.json"));
        assertThat(Command.run(archives, command).exitCode()).isEqualTo(Exit.DONE);
        assertThat(archive()).isNotEmptyFile();
    }

    private static Path archive() {
        return archives.resolve("classes.jsa");
    }

    @BeforeEach
    void writeInputs() throws IOException {
        writeInputs(folder);
    }

    private static void writeInputs(Path folder) throws IOException {
        Files.writeString(folder.resolve("old.json"), "{\"id\": \"a\", \"headline\": \"Old\"}");
        Files.writeString(folder.resolve("new.json"), "{\"id\": \"a\", \"headline\": \"New\"}");
        Files.writeString(folder.resolve("bad.json"), "{\"id\": \"a\"}");
    }

    private static List<String> export(String input) {
        return List.of(
                "export",
                input,
                "-f",
                "csv,ttl",
                "--set",
                "csv.tables=articles",
                "--name",
                "news",
                "-o",
                "out",
                "--base",
                "https://example.com/",
                "--force");
    }

    /** Each is one call under the names that different machines have for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?rename,?renameat,?renameat2",
                "?link,?linkat",
                "?unlink,?unlinkat",
                "?rmdir",
                "?mkdir,?mkdirat",
                "?fsync,?fdatasync"
            })
    void processKilledAtAnyCallMakesNoMixture(String calls) throws IOException {
        Path strace = strace();
        Map<String, String> before = exported("old.json");
        Map<String, String> after = exported("new.json");
        assertThat(before.keySet()).isEqualTo(after.keySet()).hasSizeGreaterThan(5);
        assertThat(before).isNotEqualTo(after);
        boolean killed = true;
        int number = 0;
        while (killed) {
            exported("old.json");
            number++;
            int exit = Command.run(folder, killingAt(strace, calls, number)).exitCode();
            killed = exit == KILLED;
            if (!killed) {
                assertThat(exit).isEqualTo(Exit.DONE);
                assertThat(contents()).isEqualTo(after);
            }
            nextRun();
            assertThat(contents()).as("%s, the %dth", calls, number).isIn(before, after);
        }
        assertThat(number).as("calls").isGreaterThan(calls.contains("link") && !calls.contains("un") ? 1 : 2);
    }

    private static Path strace() {
        Path strace = Command.find("strace").orElse(null);
        if (strace == null) {
            Command.missing("strace is not installed, so nothing kills the process at its calls");
        }
        if (Command.run(Path.of("."), List.of("strace", "-o", "/dev/null", "true"))
                        .exitCode()
                != 0) {
            Command.missing("strace may not trace here, so nothing kills the process at its calls");
        }
        return Objects.requireNonNull(strace);
    }

    /** The export as a process of its own that is killed as it makes a call for the nth time. */
    private static List<String> killingAt(Path strace, String calls, int number) {
        List<String> command = new ArrayList<>(List.of(
                strace.toString(),
                "-f",
                "-qqq",
                "-o",
                "/dev/null",
                "-e",
                "trace=" + calls,
                "-e",
                "inject=" + calls + ":signal=SIGKILL:when=" + number));
        command.addAll(java(List.of("-XX:SharedArchiveFile=" + archive())));
        command.addAll(export("new.json"));
        return command;
    }

    private static List<String> java(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // No files of its own for tools that watch it.
        command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("dateline.jar")));
        return command;
    }

    /** Exports in this process, which is quick. */
    private Map<String, String> exported(String input) throws IOException {
        String[] args = export(folder.resolve(input).toString()).toArray(String[]::new);
        args[List.of(args).indexOf("out")] = folder.resolve("out").toString();
        assertThat(Run.of(args).exit()).isEqualTo(Exit.DONE);
        return contents();
    }

    /** A run that writes nothing itself. */
    private void nextRun() {
        Run run =
                Run.of("export", folder.resolve("bad.json").toString(), "-f", "ttl", "-o", folder.resolve("out") + "/");
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
    }

    private Map<String, String> contents() throws IOException {
        Path out = folder.resolve("out");
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path path : all.toList()) {
                contents.put(
                        out.relativize(path).toString(),
                        Files.isDirectory(path) ? "" : Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    @Test
    void nextRunClearsAwayTheTemporaryFolderOfOneThatWasKilled() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        List<String> command = java(List.of("-Djava.io.tmpdir=" + temporary));
        command.addAll(List.of("export", "-", "-f", "csv", "--set", "csv.as=zip", "-o", "-"));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("{\"id\": \"a\", \"headline\": \"A\"}\n".getBytes(StandardCharsets.UTF_8));
            in.flush();
            for (int i = 0; i < 1200 && isEmpty(temporary); i++) {
                Thread.sleep(50);
            }
            assertThat(temporary).isNotEmptyDirectory();
            process.destroyForcibly().waitFor();
        }
        assertThat(temporary).isNotEmptyDirectory();
        List<String> next = java(List.of("-Djava.io.tmpdir=" + temporary));
        next.addAll(List.of("export", "old.json", "-f", "ttl", "-o", "-"));
        assertThat(Command.run(folder, next).exitCode()).isEqualTo(Exit.DONE);
        assertThat(temporary).isEmptyDirectory();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        }
    }
}

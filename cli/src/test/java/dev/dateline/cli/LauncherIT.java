package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/dateline} does what the jar does, from anywhere, with its archive of classes and without. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
class LauncherIT {

    private static final Path BUILT =
            Path.of(System.getProperty("dateline.jar")).resolveSibling("dateline");
    private static final Path SAMPLE = BUILT.resolve("samples/north-korea-tribute.json");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private record Ended(int exit, String out) {}

    private static Ended run(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out);
    }

    private Ended launch(String cache, String... arguments) throws IOException, InterruptedException {
        return launch(BUILT.resolve("bin/dateline"), Map.of("DATELINE_CACHE", cache), arguments);
    }

    private static Ended launch(Path script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        return run(environment, command);
    }

    @Test
    void firstStartMakesAnArchiveThatTheNextOneUses() throws IOException, InterruptedException {
        Path cache = folder.resolve("a cache");
        assertThat(launch(cache.toString(), "--version")).isEqualTo(launch("", "--version"));
        waitForArchives(1, cache);
        Path loaded = folder.resolve("loaded.txt");
        Map<String, String> environment = Map.of(
                "DATELINE_CACHE", cache.toString(), "DATELINE_JAVA_OPTS", "-Xlog:class+load=info:file=" + loaded);
        Ended quick =
                launch(BUILT.resolve("bin/dateline"), environment, "export", SAMPLE.toString(), "-o", out("quick"));
        assertThat(quick.exit()).as(quick.out()).isZero();
        assertThat(Files.readString(loaded)).containsPattern("dev\\.dateline\\.cli\\.Main source: shared objects file");
        Ended plain = launch("", "export", SAMPLE.toString(), "-o", out("plain"));
        assertThat(quick.out().replace("quick", "plain")).isEqualTo(plain.out());
        for (String file : List.of("north-korea-tribute.xlsx", "north-korea-tribute.ttl")) {
            assertThat(folder.resolve("quick").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("plain").resolve(file));
        }
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    /** Java takes an archive for the jar in one place only. */
    @Test
    void theSameJarInAnotherPlaceHasAnArchiveOfItsOwn() throws IOException, InterruptedException {
        Path cache = folder.resolve("cache");
        launch(cache.toString(), "--version");
        waitForArchives(1, cache);
        Path elsewhere = folder.resolve("elsewhere");
        try (Stream<Path> all = Files.walk(BUILT)) {
            for (Path each : all.toList()) {
                Files.copy(each, elsewhere.resolve(BUILT.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Path script = elsewhere.resolve("bin/dateline");
        launch(script, Map.of("DATELINE_CACHE", cache.toString()), "--version");
        waitForArchives(2, cache);
        Path loaded = folder.resolve("loaded.txt");
        Map<String, String> environment = Map.of(
                "DATELINE_CACHE", cache.toString(), "DATELINE_JAVA_OPTS", "-Xlog:class+load=info:file=" + loaded);
        assertThat(launch(script, environment, "--version").exit()).isZero();
        assertThat(Files.readString(loaded)).containsPattern("dev\\.dateline\\.cli\\.Main source: shared objects file");
    }

    private static void waitForArchives(int count, Path cache) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (names(cache).stream()
                                    .filter(name -> name.contains("-java-") && !name.endsWith(".lock"))
                                    .count()
                            == count
                    && names(cache).stream().noneMatch(name -> name.endsWith(".lock"))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("there is no archive: " + names(cache));
    }

    private static List<String> names(Path cache) throws IOException {
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void aCacheThatCannotBeWrittenMattersToNobody() throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("file"));
        Ended version = launch(file.resolve("cache").toString(), "--version");
        assertThat(version.exit()).isZero();
        assertThat(version.out()).startsWith("dateline ").hasLineCount(1);
    }

    @Test
    void aLinkInAnotherFolderStartsItToo() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("a link"), BUILT.resolve("bin/dateline"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("a link"));
        assertThat(launch(second, Map.of("DATELINE_CACHE", ""), "--version").out())
                .startsWith("dateline ");
    }

    @Test
    void exitCodeIsThatOfTheCommand() throws IOException, InterruptedException {
        assertThat(launch("", "check", "no-such-file.json").exit()).isEqualTo(Exit.USAGE);
        assertThat(launch("", "check", SAMPLE.toString()).exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void missingJavaIsSaid() throws IOException, InterruptedException {
        Ended run = launch(
                BUILT.resolve("bin/dateline"),
                Map.of("JAVA_HOME", folder.resolve("nowhere").toString(), "DATELINE_CACHE", ""),
                "--version");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("there is no Java; install version 17 or newer");
    }
}

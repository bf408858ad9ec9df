package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A signal ends a command that watches, and it leaves nothing behind: TERM here, which does what Ctrl-C does. A process that
 * was started in the background may have to ignore Ctrl-C.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals")
class WatchIT {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void signalEndsIt() throws IOException, InterruptedException {
        Path input = Files.copy(Cases.input("north-korea-tribute"), folder.resolve("news.json"));
        Process process = new Jar(folder)
                .process("export", input.toString(), "-o", "news.nt", "--watch")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            String line = err.readLine();
            while (line != null && !line.startsWith("watching ")) {
                line = err.readLine();
            }
            assertThat(line).isEqualTo("watching 1 file; Ctrl-C ends it");
            process.toHandle().destroy(); // it leaves the streams open
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(TERMINATED);
            assertThat(err.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
        try (Stream<Path> left = Files.list(folder)) {
            List<String> names =
                    left.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).containsExactly("news.json", "news.nt");
        }
    }
}

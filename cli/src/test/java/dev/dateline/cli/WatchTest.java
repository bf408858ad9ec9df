package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that watches runs again when a file is saved, however an editor saves it. */
class WatchTest {

    private static final String BAD = "{\"id\": \"a\", \"headlin\": \"H\"}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();

    @SuppressWarnings("NullAway.Init") // made before each test
    private Path input;

    @SuppressWarnings("NullAway.Init") // made by start
    private Thread thread;

    @BeforeEach
    void write() throws IOException {
        input = Files.copy(Cases.input("north-korea-tribute"), folder.resolve("news.json"));
    }

    private void start(String... args) {
        thread = new Thread(() -> ended.complete(Main.run(args, InputStream.nullInputStream(), out, err)));
        thread.start();
    }

    @AfterEach
    void end() throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(TimeUnit.MINUTES.toMillis(1));
        }
    }

    private int interrupt() throws InterruptedException, ExecutionException, TimeoutException {
        thread.interrupt();
        return ended.get(1, TimeUnit.MINUTES);
    }

    private void waitFor(int runs) throws InterruptedException {
        for (int i = 0; i < 600 && count() < runs; i++) {
            Thread.sleep(50);
        }
        assertThat(count()).as(text(err)).isEqualTo(runs);
    }

    private int count() {
        return text(err).split("watching ", -1).length - 1;
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void checkRunsAgainWhenAFileIsSaved() throws Exception {
        start("check", input.toString(), "--watch");
        waitFor(1);
        assertThat(text(err)).isEqualTo("1 article, no warnings\nwatching 1 file; Ctrl-C ends it\n");
        Files.writeString(input, BAD);
        waitFor(2);
        assertThat(text(out)).contains("there is no field 'headlin'; did you mean 'headline'?");
        Path other = Files.copy(Cases.input("north-korea-tribute"), folder.resolve("other.json"));
        Files.move(other, input, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        waitFor(3);
        assertThat(text(err)).endsWith("1 article, no warnings\nwatching 1 file; Ctrl-C ends it\n");
        assertThat(interrupt()).isEqualTo(Exit.DONE);
    }

    /** It replaces what it has written itself, and nothing else. */
    @Test
    void exportReplacesItsOwnOutputs() throws Exception {
        Path graph = folder.resolve("news.nt");
        Path config = Files.writeString(folder.resolve("settings.json"), "{\"base\": \"https://one.example/\"}");
        start("export", input.toString(), "-o", graph.toString(), "--config", config.toString(), "--watch");
        waitFor(1);
        assertThat(Files.readString(graph)).contains("https://one.example/");
        Files.writeString(config, "{\"base\": \"https://second.example/\"}");
        waitFor(2);
        assertThat(Files.readString(graph)).contains("https://second.example/").doesNotContain("one.example");
        Files.writeString(input, BAD);
        waitFor(3);
        assertThat(text(err)).contains("nothing was written");
        assertThat(interrupt()).isEqualTo(Exit.INPUT);
        assertThat(Files.readString(graph)).contains("https://second.example/");
    }

    @Test
    void whatIsOfOthersIsKept() throws IOException {
        Path graph = Files.writeString(folder.resolve("news.nt"), "mine");
        Run run = Run.of("export", input.toString(), "-o", graph.toString(), "--watch");
        assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(graph).hasContent("mine");
    }

    /** A mistake in a file of settings is told, and can be mended. */
    @Test
    void mistakesOnTheWayAreTold() throws Exception {
        Path config = Files.writeString(folder.resolve("settings.json"), "{}");
        String out = folder.resolve("out").toString();
        start("export", input.toString(), "-f", "nt", "-o", out, "--config", config.toString(), "--watch");
        waitFor(1);
        Files.writeString(config, "{\"bas\": 1}");
        waitFor(2);
        assertThat(text(err)).contains("settings.json:1:2: there is no setting 'bas'; did you mean 'base'?");
        Files.writeString(config, "{ }");
        waitFor(3);
        assertThat(interrupt()).isEqualTo(Exit.DONE);
    }

    @Test
    void whatCannotBeWatchedIsRefused() {
        assertThat(Run.of("check", "-", "--watch").err()).contains("standard input does not change; name a file");
        String file = input.toString();
        assertThat(Run.of("check", file, "--fix", "x.json", "--watch").exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("export", file, "-f", "nt", "-o", "-", "--watch").exit())
                .isEqualTo(Exit.USAGE);
    }
}

package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users want of what is printed: less of it, or without colours. */
class WishesTest {

    private static final String SAMPLE = Cases.input("north-korea-tribute").toString();
    private static final byte[] BAD = "{\"id\": \"a\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void quietExportsPrintNothing() {
        String out = folder.resolve("out").toString();
        assertThat(Run.of("export", SAMPLE, "-o", out, "--quiet")).isEqualTo(new Run(Exit.DONE, "", ""));
        assertThat(folder.resolve("out")).isNotEmptyDirectory();
        assertThat(Run.of("--quiet", "export", SAMPLE, "-o", out, "--force")).isEqualTo(new Run(Exit.DONE, "", ""));
        assertThat(Run.of("check", SAMPLE, "-q")).isEqualTo(new Run(Exit.DONE, "", ""));
        assertThat(Run.of("template", "-q", "-o", folder.resolve("new.xlsx").toString()))
                .isEqualTo(new Run(Exit.DONE, "", ""));
    }

    @Test
    void quietLeavesOutNoResultAndNoError() {
        assertThat(Run.of("sample", "-q")).isEqualTo(Run.of("sample"));
        Run check = Run.of(new ByteArrayInputStream(BAD), "check", "-", "-q");
        assertThat(check.exit()).isEqualTo(Exit.INPUT);
        assertThat(check.out()).contains("error: ").contains("headline");
        Run export = Run.of(new ByteArrayInputStream(BAD), "export", "-", "-q", "-o", folder.toString());
        assertThat(export.exit()).isEqualTo(Exit.INPUT);
        assertThat(export.err()).contains("error: ").contains("nothing was written");
        assertThat(Run.of("export", "nowhere.json", "-q").err()).contains("there is no such file");
    }

    @Test
    void coloursAreForTerminalsOfThoseWhoWantThem() {
        assertThat(check(Map.of())).contains("\u001B[1;31merror\u001B[0m");
        assertThat(check(Map.of("TERM", "xterm-256color"))).contains("\u001B[");
        assertThat(check(Map.of("NO_COLOR", "1"))).doesNotContain("\u001B").contains("error: ");
        assertThat(check(Map.of("TERM", "dumb"))).doesNotContain("\u001B").contains("error: ");
        assertThat(check(Map.of(), "--no-color")).doesNotContain("\u001B").contains("error: ");
    }

    /** What a terminal gets. */
    private static String check(Map<String, String> environment, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IoStreams plain = IoStreams.of(new ByteArrayInputStream(BAD), out, new ByteArrayOutputStream());
        IoStreams streams = new IoStreams(
                plain.in(),
                plain.bytes(),
                plain.out(),
                plain.err(),
                stream -> true,
                environment,
                plain.nanoTime(),
                plain.wishes());
        String[] args = new String[2 + more.length];
        args[0] = "check";
        args[1] = "-";
        System.arraycopy(more, 0, args, 2, more.length);
        assertThat(Main.run(args, streams)).isEqualTo(Exit.INPUT);
        return out.toString(StandardCharsets.UTF_8);
    }
}

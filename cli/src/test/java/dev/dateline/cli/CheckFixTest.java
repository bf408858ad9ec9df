package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the transcript of {@code check --fix} cannot show. */
class CheckFixTest {

    private static final String WRONG = "{\"id\": \"a\", \"headline\": \"h\", \"language\": \"en_GB\"}\n";
    private static final String RIGHT = WRONG.replace('_', '-');

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Run fix(String input, String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "check";
        args[1] = input;
        args[2] = "--fix";
        System.arraycopy(more, 0, args, 3, more.length);
        return Run.of(new ByteArrayInputStream(WRONG.getBytes(StandardCharsets.UTF_8)), args);
    }

    @Test
    void zipsByTheNameOfTheCopy() throws IOException {
        Path zipped = folder.resolve("out.jsonl.gz");
        assertThat(fix("-", zipped.toString()).exit()).isEqualTo(Exit.DONE);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(RIGHT);
        }
    }

    @Test
    void unzipsAnInputThatIsZipped() throws IOException {
        Path input = folder.resolve("in.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(input))) {
            out.write(WRONG.getBytes(StandardCharsets.UTF_8));
        }
        Path plain = folder.resolve("out.json");
        assertThat(fix(input.toString(), plain.toString()).exit()).isEqualTo(Exit.DONE);
        assertThat(plain).hasContent(RIGHT);
    }

    @Test
    void neverTakesThePlaceOfTheInputByAnyName() throws IOException {
        Path input = Files.writeString(folder.resolve("in.json"), WRONG);
        Files.createSymbolicLink(folder.resolve("link.json"), input);
        Files.createLink(folder.resolve("hard.json"), input);
        for (String name : new String[] {"in.json", "link.json", "hard.json", "./in.json"}) {
            Run run = fix(input.toString(), folder.resolve(name).toString(), "--force");
            assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
            assertThat(run.err()).endsWith(": this is the input " + input + "; give the copy another name\n");
            assertThat(input).hasContent(WRONG);
        }
    }

    @Test
    void keepsWhatIsThereIfTheInputHasNoEnd() throws IOException {
        Path there = Files.writeString(folder.resolve("out.json"), "old");
        Path input = Files.writeString(folder.resolve("in.json"), "[" + WRONG);
        Run run = fix(input.toString(), there.toString(), "--force");
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(there).hasContent("old");
    }

    @Test
    void tellsThatACopyCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = fix("-", file.resolve("out.json").toString());
        assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(run.err()).startsWith("dateline: ").doesNotContain("unexpected");
    }
}

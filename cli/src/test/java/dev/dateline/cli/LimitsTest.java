package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private String input = "";

    @BeforeEach
    void writeTheInput() throws IOException {
        Path file = folder.resolve("in.json");
        Files.writeString(
                file,
                "{\"id\": \"a\", \"headline\": \"A\", \"authors\": [\"A\", \"B\"], \"other\": 1, \"text\": \""
                        + "word ".repeat(20_000) + "\"}");
        input = file.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-bytes", "nesting", "values"})
    void everyReaderKnowsThem(String name) {
        String out = folder.resolve("out").toString();
        for (List<String> command :
                List.of(List.of("check", input), List.of("export", input, "-o", out), List.of("diff", input, input))) {
            List<String> args = new ArrayList<>(command);
            args.addAll(List.of("--limit", name + "=1"));
            Run run = Run.of(args.toArray(String[]::new));
            assertThat(run.exit()).isEqualTo(Exit.INPUT);
            assertThat(run.out() + run.err())
                    .contains("error: this is too much to read: ")
                    .contains("(limit " + name + ")");
        }
    }

    @Test
    void findingsAreCountedBeyondTheirLimit() {
        assertThat(Run.of("check", input, "--limit", "findings=1").out()).contains("there is no field 'other'");
        assertThat(Run.of("check", input, "--limit", "values=1K", "--limit", "article-bytes=2147483647")
                        .exit())
                .isEqualTo(Exit.INPUT);
    }

    @ParameterizedTest
    @CsvSource({
        "values, 'write NAME=NUMBER, as in article-bytes=64M'",
        "value=3, there is no limit 'value'; did you mean 'values'?",
        "values=, '' is no whole number; write 64M or 67108864",
        "values=ten, 'ten' is no whole number; write 64M or 67108864",
        "values=M, 'M' is no whole number; write 64M or 67108864",
        "values=3G, the most is 2147483647",
        "values=99999999999, the most is 2147483647",
        "values=0, 'a limit is a whole number, at least 1'",
    })
    void whatIsNotUnderstoodIsTold(String written, String told) {
        Run run = Run.of("check", input, "--limit", written);
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).startsWith("dateline: --limit " + written + ": " + told + "\n");
    }
}

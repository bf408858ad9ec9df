package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class SampleCommandTest {

    @Test
    void printsTheSampleWhichHasNoErrors() throws IOException {
        Run run = Run.of("sample");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEqualTo(Files.readString(Samples.input("north-korea-tribute")));
        byte[] bytes = run.out().getBytes(StandardCharsets.UTF_8);
        assertThat(Run.of(new ByteArrayInputStream(bytes), "check", "-"))
                .isEqualTo(new Run(0, "", "1 article, no warnings\n"));
    }
}

package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Samples;
import dev.dateline.model.ArticleSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The commands that print something for people to begin with. */
class PrintingCommandsTest {

    @Test
    void schemaIsThatOfTheModel() {
        assertThat(Run.of("schema")).isEqualTo(new Run(Exit.DONE, ArticleSchema.text(), ""));
    }

    @Test
    void sampleIsOneOfTheFixturesAndHasNoErrors() throws IOException {
        Run run = Run.of("sample");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEqualTo(Files.readString(Samples.input("north-korea-tribute")));
        byte[] bytes = run.out().getBytes(StandardCharsets.UTF_8);
        assertThat(Run.of(new ByteArrayInputStream(bytes), "check", "-"))
                .isEqualTo(new Run(0, "", "1 article, no warnings\n"));
    }
}

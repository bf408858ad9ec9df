package dev.dateline.export.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.model.Article;
import dev.dateline.model.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final Path CASES = Path.of(System.getProperty("dateline.cases"));

    /** A case that is not among the samples would be tested by nobody. */
    @Test
    void samplesAreTheCasesOfTheFixtures() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<String> cases = folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            assertThat(Samples.names()).isEqualTo(cases);
        }
        List<Article> articles = Samples.names().stream()
                .map(name -> CASES.resolve(name).resolve("input.json"))
                .flatMap(input -> Samples.articles(Input.file(input)).stream())
                .toList();
        assertThat(Samples.all()).isEqualTo(articles);
    }

    @Test
    void unknownSampleIsAnswered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.article("none"))
                .withMessageContaining("every-field");
    }
}

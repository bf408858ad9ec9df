package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Command;
import dev.dateline.fixtures.NodeScript;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The set as a Data Package, judged by an implementation that is not ours. */
class DataPackageTest {

    private static final NodeScript VALIDATE = new NodeScript("datapackage.mjs");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    static Stream<Named<List<Article>>> corpora() {
        return Stream.of(Corpora.samples(), Corpora.generated(5, 60));
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void packageAndItsRowsAreValid(List<Article> articles) throws IOException {
        Command.Result result = validate(CsvExport.of(articles.stream(), Map.of()));
        assertThat(result.output() + result.errors()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void brokenForeignKeysAreFound() throws IOException {
        CsvExport export = CsvExport.of(Corpora.samples().getPayload().stream(), Map.of());
        for (PlantedKey planted : PlantedKey.all()) {
            Command.Result result = validate(planted.in(export));
            assertThat(result.exitCode()).as(planted.toString()).isEqualTo(1);
            assertThat(result.output()).contains(planted.table().name() + ": Foreign key");
        }
    }

    private Command.Result validate(CsvExport export) throws IOException {
        return VALIDATE.run(export.into(folder.resolve("set")));
    }
}

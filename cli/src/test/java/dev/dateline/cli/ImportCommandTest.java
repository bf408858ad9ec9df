package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was exported is an input like any other, of this command and of all that take articles. */
class ImportCommandTest {

    private static final String INPUT = Cases.input("every-field").toString();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void export() {
        assertThat(Run.of("export", INPUT, "-f", "csv,sqlite", "-o", folder.toString(), "--name", "news"))
                .extracting(Run::exit)
                .isEqualTo(Exit.DONE);
        assertThat(Run.of("export", INPUT, "-o", path("set.zip")))
                .extracting(Run::exit)
                .isEqualTo(Exit.DONE);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"news-csv", "news.sqlite", "set.zip"})
    void articlesComeBackAsLinesThatDifferInNothing(String export) {
        Run run = Run.of("import", path(export), "-o", path("back.jsonl"));
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).matches("(?s).*back\\.jsonl +\\d.*1 article\\n1 article, .*warnings\\n");
        assertThat(Run.of("diff", INPUT, path("back.jsonl")).exit()).isEqualTo(Exit.DONE);
        assertThat(Run.of("diff", INPUT, path(export)).exit()).isEqualTo(Exit.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news-csv", "news.sqlite", "set.zip"})
    void everyCommandTakesThem(String export) throws IOException {
        assertThat(Run.of("check", path(export)).exit()).isEqualTo(Exit.DONE);
        assertThat(Run.of("export", path(export), "-f", "nt", "-o", path("again/"))
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(Run.of("export", INPUT, "-f", "nt", "-o", path("first/"), "--name", "x")
                        .exit())
                .isEqualTo(Exit.DONE);
        String stem = export.replaceFirst("[-.].*", "");
        Set<String> triples = Set.copyOf(Files.readAllLines(folder.resolve("first/x.nt")));
        assertThat(Files.readAllLines(folder.resolve("again").resolve(stem + ".nt")))
                .filteredOn(line -> line.matches("<https://example.org/(article|entity|relation|figure|mention)/.*"))
                .hasSizeGreaterThan(1000)
                .allMatch(triples::contains);
    }

    @Test
    void withoutOutputTheyGoToStandardOutput() {
        Run run = Run.of("import", path("news-csv"));
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out().lines()).hasSize(1).allMatch(line -> line.startsWith("{\"id\":"));
        Run again = Run.of(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)), "import", "-");
        assertThat(again.out()).isEqualTo(run.out());
    }

    @Test
    void gzippedOnRequestAndNeverOverWhatIsThere() {
        assertThat(Run.of("import", path("news-csv"), "-o", path("a.jsonl.gz")).exit())
                .isEqualTo(Exit.DONE);
        assertThat(Run.of("diff", INPUT, path("a.jsonl.gz")).exit()).isEqualTo(Exit.DONE);
        Run refused = Run.of("import", path("news-csv"), "-o", path("a.jsonl.gz"));
        assertThat(refused.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(refused.err()).contains("--force replaces it");
        assertThat(Run.of("import", path("news-csv"), "-o", path("a.jsonl.gz"), "--force")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(Run.of("import", path("news-csv"), "-o", path("news-csv/figures.csv"), "--force")
                        .err())
                .contains("this is the input");
    }

    @Test
    void ofWhatHasErrorsNothingIsWritten() throws IOException {
        Path figures = folder.resolve("news-csv/figures.csv");
        Files.writeString(figures, Files.readString(figures).replaceFirst("false,false,", "false,maybe,"));
        Run run = Run.of("import", path("news-csv"));
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "news-csv, figures.csv, line 2, column high_exclusive: error: 'maybe' is neither true nor false")
                .containsPattern("1 error, \\d warnings; nothing was written\n$");
        assertThat(Run.of("import", path("news-csv"), "-o", path("back.jsonl")).exit())
                .isEqualTo(Exit.INPUT);
        assertThat(folder.resolve("back.jsonl")).doesNotExist();
    }

    @Test
    void oneTableIsNoArticle() {
        Run run = Run.of("import", path("news-csv/figures.csv"));
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.err()).contains("this is the table figures alone").contains("name the folder");
    }
}

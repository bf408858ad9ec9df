package dev.dateline.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import dev.dateline.model.ArticleJson;
import dev.dateline.model.Input;
import dev.dateline.spark.LocalSpark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark writes what one machine writes. */
class ExportRunTest {

    private static final List<String> FORMATS = List.of("csv", "nq", "nt");
    private static final Dataset DATASET = new Dataset("https://data.example/");

    @TempDir
    private Path folder;

    private static JavaSparkContext spark() {
        return new JavaSparkContext(LocalSpark.session().sparkContext());
    }

    private static Plan plan(boolean skips) {
        List<Chosen> chosen =
                FORMATS.stream().map(id -> new Chosen(id, Map.of())).toList();
        return new Plan(chosen, DATASET, "1", skips, !skips);
    }

    private static List<String> lines(Stream<Article> articles) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ArticleJson.writeLines(articles.iterator(), lines);
        return List.of(lines.toString(StandardCharsets.UTF_8).split("\n"));
    }

    private Path write(String name, List<String> lines) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = name.endsWith(".gz")
                ? new GZIPOutputStream(Files.newOutputStream(file))
                : Files.newOutputStream(file)) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static List<Input> inputs(List<Path> files) {
        return files.stream().map(Input::file).toList();
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(Path::toString).toList();
    }

    @Test
    void everyTableAndTheTriplesAreEqual() throws IOException {
        List<String> lines = lines(CorpusGenerator.articles(1, 5000));
        List<Path> files =
                List.of(write("a.jsonl", lines.subList(0, 3000)), write("b.jsonl.gz", lines.subList(3000, 5000)));
        OneMachine expected = OneMachine.export(inputs(files), DATASET, FORMATS, false, folder.resolve("one"));
        assertThat(expected.result().errors()).isZero();

        Path out = folder.resolve("out");
        Outcome outcome =
                ExportRun.run(spark(), plan(false), names(files), new Reading(1 << 20, 0), out.toString(), false);

        assertThat(outcome.told()).isSubsetOf(expected.found());
        assertThat(outcome.warnings()).isEqualTo(expected.result().warnings());
        assertThat(outcome.articles()).isEqualTo(5000);
        assertSame(expected, out.resolve(outcome.run()));
        assertThat(Parts.files(out.resolve(outcome.run()).resolve("csv/figures")))
                .hasSizeGreaterThan(5);
    }

    /** Broken lines, broken rules, drafts, ids used twice, types that differ from one article to the next. */
    @Test
    void whatIsLeftOutIsEqual() throws IOException {
        List<String> lines = new ArrayList<>(
                lines(Stream.concat(CorpusGenerator.articles(1, 1000), ConflictCorpus.articles(2, 1000))));
        lines.addAll(700, List.of("no JSON", "{\"id\": \"x1\"}", "", lines.get(3), " " + lines.get(1500)));
        lines.add(20, lines.get(19).replaceFirst("\\{", "{\"draft\": true, "));
        lines.add(1200, lines.get(5).replace("\"headline\"", "\"headlin\""));
        List<Path> files =
                List.of(write("a.jsonl", lines.subList(0, 600)), write("b.jsonl", lines.subList(600, lines.size())));
        OneMachine expected = OneMachine.export(inputs(files), DATASET, FORMATS, true, folder.resolve("one"));
        assertThat(expected.result().errors()).isZero();
        assertThat(expected.rejected().size()).isGreaterThan(50);

        Path out = folder.resolve("out");
        Outcome outcome =
                ExportRun.run(spark(), plan(true), names(files), new Reading(1 << 19, 0), out.toString(), false);

        assertThat(outcome.leftOut()).isEqualTo(expected.result().leftOut());
        assertThat(outcome.articles()).isEqualTo(expected.result().articles());
        assertThat(outcome.warnings()).isEqualTo(expected.result().warnings());
        Path run = out.resolve(outcome.run());
        assertThat(sorted(Parts.lines(run.resolve(LineFile.REJECTED)))).isEqualTo(sorted(expected.rejected()));
        assertThat(sorted(Parts.lines(run.resolve(LineFile.REJECTED_FINDINGS)))).isEqualTo(sorted(expected.why()));
        assertSame(expected, run);
    }

    /** More warnings than are told, of ids that different tasks have, before the errors that leave articles out. */
    @Test
    void theArticleThatClashesIsLeftOutHoweverManyWarningsThereAre() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            lines.add("{\"id\": \"a" + (i == 2500 ? 7 : i) + "\", \"headline\": \"h\", \"entities\": [{\"id\": \"e"
                    + i % 300 + "\", \"type\": \"" + (i == 2700 ? "Work" : "Place") + "\", \"name\": \"Name " + i
                    + "\"}]}");
        }
        List<Path> files = List.of(write("a.jsonl", lines));
        OneMachine expected = OneMachine.export(inputs(files), DATASET, List.of("csv"), true, folder.resolve("one"));
        assertThat(expected.rejected()).containsExactlyInAnyOrder(lines.get(2500), lines.get(2700));

        Path out = folder.resolve("out");
        Plan csv = new Plan(List.of(new Chosen("csv", Map.of())), DATASET, "1", true, false);
        Outcome outcome = ExportRun.run(spark(), csv, names(files), new Reading(1 << 14, 0), out.toString(), false);

        Path run = out.resolve(outcome.run());
        assertThat(sorted(Parts.lines(run.resolve(LineFile.REJECTED)))).isEqualTo(sorted(expected.rejected()));
        assertThat(outcome.warnings()).isEqualTo(expected.result().warnings());
        assertThat(outcome.articles()).isEqualTo(2998);
        assertThat(Parts.files(run.resolve("csv/entity_index"))).hasSizeGreaterThan(2);
    }

    /** The same broken corpus, which may not be left out: nothing is there, and all is told. */
    @Test
    void errorsKeepEverythingFromBeingWritten() throws IOException {
        List<String> lines = new ArrayList<>(
                lines(Stream.concat(CorpusGenerator.articles(1, 300), ConflictCorpus.articles(2, 300))));
        lines.set(20, "no JSON");
        lines.set(30, lines.get(31));
        List<Path> files = List.of(write("a.jsonl", lines));
        OneMachine expected = OneMachine.export(inputs(files), DATASET, FORMATS, false, folder.resolve("one"));
        Path out = folder.resolve("out");

        Outcome outcome =
                ExportRun.run(spark(), plan(false), names(files), new Reading(1 << 18, 0), out.toString(), false);

        assertThat(outcome.isWritten()).isFalse();
        assertThat(outcome.errors()).isEqualTo(expected.result().errors()).isPositive();
        assertThat(outcome.warnings()).isEqualTo(expected.result().warnings());
        assertThat(outcome.told()).isNotEmpty().isSubsetOf(expected.found());
        assertThat(out).doesNotExist();
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private static void assertSame(OneMachine expected, Path run) throws IOException {
        List<Table<?>> tables = new ArrayList<>(Tables.ALL);
        tables.addAll(CorpusTables.ALL);
        for (Table<?> table : tables) {
            List<String> rows = Parts.records(expected.folder().resolve("csv/" + table.name() + ".csv"));
            assertThat(sorted(Parts.rows(run.resolve("csv/" + table.name()), rows.get(0))))
                    .as(table.name())
                    .isEqualTo(sorted(rows.subList(1, rows.size())));
        }
        for (String format : List.of("nq", "nt")) {
            Set<Long> triples = Parts.fingerprints(Parts.files(run.resolve(format)));
            assertThat(triples.size()).isPositive();
            assertThat(triples.equals(
                            Parts.fingerprints(List.of(expected.folder().resolve(format)))))
                    .as(format)
                    .isTrue();
        }
    }
}

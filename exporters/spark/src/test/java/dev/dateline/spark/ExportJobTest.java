package dev.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.ArticleJson;
import dev.dateline.spark.job.Parts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as its users run it. */
class ExportJobTest {

    private static final int DONE = 0;
    private static final int INPUT = 1;
    private static final int USAGE = 2;
    private static final int OUTPUT = 3;
    private static final int LEFT_OUT = 5;

    @TempDir
    private Path folder;

    private Path news;
    private Path out;
    private final StringWriter printed = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        LocalSpark.session();
        news = write("news.jsonl", 60);
        out = folder.resolve("out");
    }

    private Path write(String name, int articles) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream lines = Files.newOutputStream(file)) {
            ArticleJson.writeLines(
                    CorpusGenerator.articles(5, articles)
                            .filter(article -> !article.draft())
                            .iterator(),
                    lines);
        }
        return file;
    }

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(news.toString(), "-o", out.toString()));
        arguments.addAll(List.of(more));
        return ExportJob.run(new PrintWriter(printed), arguments.toArray(String[]::new));
    }

    /** Every file of the output folder with its bytes. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".crc")) {
                    files.put(
                            out.relativize(file).toString(),
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private List<String> runs() throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theManifestNamesEveryFile() throws IOException {
        assertThat(run("-f", "csv,parquet,nq", "--base", "https://data.example/"))
                .isEqualTo(DONE);
        Map<String, String> files = files();
        String manifest = files.remove("manifest.json");
        assertThat(files).isNotEmpty();
        for (String file : files.keySet()) {
            assertThat(manifest).contains("{\"path\":\"" + file + "\",");
        }
        assertThat(printed.toString())
                .contains(" articles, in " + out + "/.run-")
                .contains("  parquet/figures: ");
    }

    @Test
    void anExportThatIsThereStaysUnlessItIsReplaced() throws IOException {
        assertThat(run("-f", "csv")).isEqualTo(DONE);
        Map<String, String> first = files();
        assertThat(run("-f", "nq")).isEqualTo(OUTPUT);
        assertThat(printed.toString()).endsWith(out + ": there is an export already; --force replaces it\n");
        assertThat(files()).isEqualTo(first);
        assertThat(run("-f", "nq", "--force")).isEqualTo(DONE);
        assertThat(runs()).hasSize(1);
        first.remove("manifest.json");
        assertThat(files().keySet()).noneMatch(first::containsKey);
    }

    @Test
    void theSameAgainIsTheSame() throws IOException {
        assertThat(run("-f", "csv,nt")).isEqualTo(DONE);
        Map<String, String> first = files();
        Path kept = out;
        out = folder.resolve("again");
        assertThat(run("-f", "csv,nt")).isEqualTo(DONE);
        assertThat(files()).isEqualTo(first);
        out = kept;
        assertThat(run("-f", "csv,nt", "--force")).isEqualTo(DONE);
        assertThat(runs()).hasSize(1).noneMatch(first::containsKey);
    }

    @Test
    void whatARunThatDiedHasLeftIsInNobodysWay() throws IOException {
        assertThat(run("-f", "csv")).isEqualTo(DONE);
        String run = runs().get(0);
        Files.delete(out.resolve("manifest.json"));
        Files.writeString(out.resolve(run).resolve("csv/figures/part-09999-x.csv"), "half of a");
        assertThat(run("-f", "csv")).isEqualTo(DONE);
        assertThat(runs()).containsExactly(run, run + "-2");
        assertThat(printed.toString())
                .endsWith(out + "/" + run + " is of a run that has not ended; if none is at work, delete it\n");
        assertThat(files().get("manifest.json")).doesNotContain("part-09999").contains(run + "-2/");
    }

    @Test
    void aFileOfTheSameNameIsLeftAlone() throws IOException {
        Files.createDirectories(out);
        for (String other : List.of(
                "{\"name\": \"an app\"}",
                "{\"tool\": \"dateline\", \"run\": \"..\"}",
                "[]",
                "no JSON",
                "{\"scripts\": {\"tool\": \"dateline\", \"run\": \".run-1\"}}")) {
            Files.writeString(out.resolve("manifest.json"), other);
            assertThat(run("--force")).as(other).isEqualTo(OUTPUT);
            assertThat(printed.toString()).contains("this is no manifest of an export");
            assertThat(files()).containsOnlyKeys("manifest.json");
        }
    }

    @Test
    void articlesDealtOutAreTheSameArticles() throws IOException {
        assertThat(run("-f", "csv")).isEqualTo(DONE);
        Path figures = out.resolve(runs().get(0)).resolve("csv/figures");
        List<String> records = Parts.records(Parts.files(figures).get(0));
        out = folder.resolve("dealt");
        assertThat(run("-f", "csv", "--repartition", "3")).isEqualTo(DONE);
        Path dealt = out.resolve(runs().get(0)).resolve("csv/figures");
        assertThat(Parts.files(dealt)).hasSize(3);
        assertThat(Parts.rows(dealt, records.get(0)))
                .containsExactlyInAnyOrderElementsOf(records.subList(1, records.size()));
    }

    @Test
    void argumentsThatAreNotUnderstoodAreTold() {
        assertThat(run("-f", "csw")).isEqualTo(USAGE);
        assertThat(run("-f", "csv", "--set", "nq.gzip=true")).isEqualTo(USAGE);
        assertThat(run("-f", "csv", "--set", "csv.as=zip")).isEqualTo(USAGE);
        assertThat(run("--base", "data.example")).isEqualTo(USAGE);
        assertThat(run("--part-bytes", "0")).isEqualTo(USAGE);
        assertThat(run("--mystery")).isEqualTo(USAGE);
        assertThat(run(folder + "/none.jsonl")).isEqualTo(USAGE);
        assertThat(printed.toString().lines())
                .contains(
                        "there is no format 'csw'; did you mean 'csv'?",
                        "--set nq.… has no effect: nq is not written",
                        "csv.as: an export in parts is a folder",
                        folder + "/none.jsonl: there is no such file");
        assertThat(out).doesNotExist();
    }

    @Test
    void optionsOfFormatsHold() throws IOException {
        assertThat(run("-f", "csv,nq", "--set", "csv.gzip=true", "--set", "csv.tables=figures,entity_index"))
                .isEqualTo(DONE);
        assertThat(files().keySet())
                .anyMatch(file -> file.matches(".*/csv/figures/part-00000-.*\\.csv\\.gz"))
                .anyMatch(file -> file.matches(".*/csv/entity_index/part-00000-.*\\.csv\\.gz"))
                .noneMatch(file -> file.contains("/csv/articles/"));
    }

    @Test
    void whatTheExportIsCalledIsSaidOnce() throws IOException {
        Path description = Files.writeString(
                folder.resolve("dataset.json"), "{\"title\": \"Ferries\", \"description\": \"In the news.\"}");
        assertThat(run("-f", "nq,csv", "--dataset", description.toString())).isEqualTo(DONE);
        Map<String, String> files = files();
        assertThat(files.entrySet().stream()
                        .filter(file ->
                                file.getKey().endsWith(".nq") && file.getValue().contains("\"Ferries\"")))
                .singleElement()
                .satisfies(file -> assertThat(file.getKey()).contains("/nq/dataset-"));
        Files.writeString(description, "{\"titel\": \"Ferries\"}");
        assertThat(run("--force", "--dataset", description.toString())).isEqualTo(USAGE);
        assertThat(printed.toString()).contains("dataset.json:1:11: error: there is no field 'titel'; known are");
    }

    @Test
    void nothingButErrorsWritesNothing() throws IOException {
        Files.writeString(news, "{\"id\": \"a\"}\n{\"id\": \"b\"}\n");
        assertThat(run()).isEqualTo(INPUT);
        assertThat(run("--skip-invalid")).isEqualTo(INPUT);
        assertThat(printed.toString())
                .contains(news + ":2:1: error: the field 'headline' is required (article 'b')")
                .contains("nothing was written: every article has errors");
        assertThat(out).doesNotExist();
        Files.writeString(news, "\n\n");
        assertThat(run()).isEqualTo(INPUT);
        assertThat(printed.toString()).contains("there is no article here");
    }

    @Test
    void whatCannotBeWrittenIsNoFaultOfTheInput() {
        out = news.resolve("out");
        assertThat(run("-f", "csv")).isEqualTo(OUTPUT);
        assertThat(news).isRegularFile();
    }

    @Test
    void whatIsLeftOutEndsWithFive() throws IOException {
        Files.writeString(news, Files.readString(news) + "no JSON\n");
        assertThat(run("--skip-invalid")).isEqualTo(LEFT_OUT);
        assertThat(printed.toString()).contains("1 article left out");
    }
}

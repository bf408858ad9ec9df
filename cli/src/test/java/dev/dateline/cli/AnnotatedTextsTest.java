package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other tools have annotated is an input like any other; the example of {@code docs/importing.md} says what it should. */
class AnnotatedTextsTest {

    private static final Path PAGE = Readme.ROOT.resolve("docs/importing.md");

    private static final String TASK =
            "{\"id\": 42, \"annotations\": [{\"id\": 1, \"result\": [{\"id\": \"a\", \"type\":"
                    + " \"labels\", \"to_name\": \"text\", \"value\": {\"start\": 0, \"end\": 3, \"text\": \"Ana\", \"labels\":"
                    + " [\"PER\"]}}]}], \"data\": {\"headline\": \"Gone\", \"text\": \"Ana left.\"}}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("ferry"));
        Files.writeString(folder.resolve("ferry/ferry.txt"), Page.of(PAGE).file("ferry.txt"));
        Files.writeString(folder.resolve("ferry/ferry.ann"), Page.of(PAGE).file("ferry.ann"));
        Files.writeString(folder.resolve("project.json"), "[" + TASK + "]");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void theFirstExampleEndsInTables() throws IOException {
        Run imported = Run.of("import", path("ferry"), "-o", path("articles.jsonl"));
        assertThat(imported.exit()).as(imported.err()).isEqualTo(Exit.DONE);
        assertThat(imported.err()).isEmpty();
        assertThat(Run.of("check", path("articles.jsonl")))
                .isEqualTo(new Run(Exit.DONE, "", "1 article, no warnings\n"));
        assertThat(Run.of("export", path("articles.jsonl"), "-f", "csv", "-o", path("out"))
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("out/articles-csv/relations.csv")))
                .contains("Ana Quill leader of Otter Coastguard");
        assertThat(Files.readString(folder.resolve("out/articles-csv/same_as.csv")))
                .contains("http://www.wikidata.org/entity/Q42");
    }

    @Test
    void tasksBecomeArticles() throws IOException {
        Run imported = Run.of("import", path("project.json"), "-o", path("articles.jsonl"));
        assertThat(imported.exit()).as(imported.err()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("articles.jsonl")))
                .contains("\"id\":\"task-42\"")
                .contains("\"headline\":\"Gone\"")
                .contains("{\"start\":0,\"end\":3,\"quote\":\"Ana\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry", "ferry/ferry.ann", "project.json"})
    void everyCommandTakesThem(String input) {
        assertThat(Run.of("check", path(input)).exit()).isEqualTo(Exit.DONE);
        Run exported = Run.of("export", path(input), "-f", "csv,xlsx,nt,sqlite,html", "-o", path("out/"));
        assertThat(exported.exit()).as(exported.err()).isEqualTo(Exit.DONE);
        Run verified = Run.of("verify", path("out"), "--input", path(input));
        assertThat(verified.exit()).as(verified.out() + verified.err()).isEqualTo(Exit.DONE);
    }

    @Test
    void ofWhatIsWrongNothingIsWritten() throws IOException {
        Path annotations = folder.resolve("ferry/ferry.ann");
        Files.writeString(annotations, Files.readString(annotations) + "T9\tPER 0 3\tEel\n");
        Run run = Run.of("import", path("ferry"), "-o", path("articles.jsonl"));
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.err())
                .contains("ferry, ferry.ann, line 8: error: 'Eel' does not stand at 0 to 3, nor anywhere else");
        assertThat(folder.resolve("articles.jsonl")).doesNotExist();
    }

    /** What marked numbers count is a guess that somebody has to look at. */
    @Test
    void draftedFiguresAreNotExportedUnseen() throws IOException {
        Files.writeString(folder.resolve("f.txt"), "At least 40 people were rescued.");
        Files.writeString(folder.resolve("f.ann"), "T1\tCARDINAL 9 11\t40\n");
        Run run = Run.of("export", path("f.ann"), "-f", "csv", "-o", path("out"));
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.err()).contains("f.ann, line 1: warning: what marked numbers count was drafted (1 figure)");
        assertThat(Run.of("export", path("f.ann"), "-f", "csv", "-o", path("out"), "--allow-drafts")
                        .exit())
                .isEqualTo(Exit.DONE);
    }

    /** Who reads a file is said by its content; that of others is told as before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"NK-1\", \"schema\": \"Person\", \"properties\": {\"name\": []}} | FollowTheMoney JSON",
                "{\"type\": \"FeatureCollection\", \"features\": []} | GeoJSON",
                "{\"id\": \"a\", \"headline\": 1} | this is a number",
                "{\"id\": \"a\", \"data\": {\"headline\": \"h\"}} | there is no field 'data'",
                "{\"id\": \"a\", \"headline\": \"h\", \"annotations\": [], \"data\": {}} | there is no field 'annotations'",
                "T1 PER 0 3 Ana and a plain text | plain text",
            })
    void otherInputsAreToldAsBefore(String content, String told) throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), content);
        Run run = Run.of("check", file.toString());
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.out() + run.err()).contains(told);
    }

    @Test
    void aStreamIsNotLookedAt() {
        Run run = Run.of(new ByteArrayInputStream(TASK.getBytes(StandardCharsets.UTF_8)), "check", "-");
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.out() + run.err()).contains("article");
    }
}

package dev.dateline.export.annotations.labelstudio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.export.Beginning;
import dev.dateline.export.testkit.Imported;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Finding;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of Label Studio, value by value. */
class LabelStudioImportTest {

    private static final String DATA = "'data': {'text': 'Ana Quill joined Otter Lines.'}";
    private static final String ANA = mark("a", 0, 9, "Ana Quill", "PER");
    private static final String LINES = mark("b", 17, 28, "Otter Lines", "ORG");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static String mark(String id, int start, int end, String text, String labels) {
        return "{'id': '" + id + "', 'from_name': 'label', 'to_name': 'text', 'type': 'labels', 'origin': 'manual',"
                + " 'value': {'start': " + start + ", 'end': " + end + ", 'text': '" + text + "', 'labels': ['"
                + labels.replace(" ", "', '") + "']}}";
    }

    private static String relation(String from, String to, String direction, String labels) {
        return "{'from_id': '" + from + "', 'to_id': '" + to + "', 'type': 'relation', 'direction': '" + direction
                + "', 'labels': [" + labels + "]}";
    }

    private static String annotation(int id, String more, String... results) {
        return "{'id': " + id + ", 'completed_by': 1, " + more + "'result': [" + String.join(", ", results) + "]}";
    }

    private static String task(String... annotations) {
        return "{'id': 42, 'annotations': [" + String.join(", ", annotations) + "], 'drafts': [], 'predictions': [], "
                + DATA + "}";
    }

    private Imported read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("tasks.json"), json.replace('\'', '"'));
        return Imported.of(new LabelStudioImporter(), file);
    }

    private Imported readResults(String... results) throws IOException {
        return read("[" + task(annotation(1, "", results)) + "]");
    }

    private List<String> told(Imported imported) {
        return imported.findings().stream()
                .map(Finding::toString)
                .map(each -> each.replace(folder + "/", ""))
                .map(each -> each.replaceFirst(" \\(article [^)]*\\)", ""))
                .toList();
    }

    private static Article only(Imported imported) {
        assertThat(imported.errors()).isEmpty();
        assertThat(imported.articles()).hasSize(1);
        return imported.articles().get(0);
    }

    @Test
    void aTaskIsAnArticle() throws IOException {
        Imported imported = readResults(ANA, LINES, relation("a", "b", "right", "'worksFor'"));
        Article article = only(imported);
        assertThat(imported.findings()).isEmpty();
        assertThat(article.id()).isEqualTo("task-42");
        assertThat(article.headline()).isEqualTo("Ana Quill joined Otter Lines.");
        assertThat(article.entities())
                .extracting(Entity::id, Entity::type, Entity::name)
                .containsExactly(
                        tuple("task-42-a", EntityType.PERSON, "Ana Quill"),
                        tuple("task-42-b", EntityType.ORGANIZATION, "Otter Lines"));
        assertThat(article.relations())
                .containsExactly(new Relation(
                        "r1",
                        "task-42-a",
                        "employedBy",
                        "task-42-b",
                        null,
                        List.of(new Mention(0, 28, "Ana Quill joined Otter Lines"))));
    }

    @ParameterizedTest
    @CsvSource({"right, 1, task-42-a", "left, 1, task-42-b", "bi, 2, task-42-a"})
    void relationsHaveADirection(String direction, int number, String subject) throws IOException {
        Article article = only(readResults(ANA, LINES, relation("a", "b", direction, "'alliedWith'")));
        assertThat(article.relations()).hasSize(number);
        assertThat(article.relations().get(0).subject()).isEqualTo(subject);
    }

    @Test
    void whatIsTheSameIsOneEntity() throws IOException {
        Article article = only(readResults(
                ANA, mark("c", 17, 22, "Otter", "PER"), relation("c", "a", "right", "'coreference', 'sameAs'")));
        assertThat(article.entities()).extracting(Entity::name).containsExactly("Ana Quill");
        assertThat(article.relations()).isEmpty();
    }

    @Test
    void theExportWithoutRelationsIsReadToo() throws IOException {
        String task = "{'id': 42, 'text': 'Ana Quill joined Otter Lines.', 'title': 'A new job', 'mood': 'good',"
                + " 'label': [{'start': 0, 'end': 9, 'text': 'Ana Quill', 'labels': ['PER']}],"
                + " 'annotator': 1, 'annotation_id': 7, 'created_at': '2031-05-04', 'lead_time': 1.5}";
        Imported imported = read("[" + task + "]");
        assertThat(only(imported).headline()).isEqualTo("A new job");
        assertThat(only(imported).entities())
                .extracting(Entity::id, Entity::name)
                .containsExactly(tuple("task-42-1", "Ana Quill"));
        assertThat(told(imported))
                .containsExactly("tasks.json, task 42, data.mood: warning: the data 'mood' has no place in an article,"
                        + " and is left out");
        assertThat(told(read("[" + task + ", " + task.replace(": 7", ": 8") + "]")))
                .contains("tasks.json, task 42: error: this task was annotated 2 times (annotations 7, 8), and nothing"
                        + " says which of them counts; mark one as ground truth and export as JSON, or cancel the"
                        + " others");
    }

    @Test
    void ofSeveralAnnotationsTheGroundTruthCounts() throws IOException {
        String one = annotation(1, "", ANA);
        String other = annotation(2, "", LINES);
        assertThat(told(read("[" + task(one, other) + "]")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("tasks.json, task 42: error: this task was annotated 2 times (annotations 1, 2)");
        String truth = annotation(2, "'ground_truth': true, ", LINES);
        Imported chosen = read("[" + task(one, truth) + "]");
        assertThat(only(chosen).entities()).extracting(Entity::name).containsExactly("Otter Lines");
        assertThat(read("[" + task(truth, truth) + "]").errors()).hasSize(1);
        Imported rest = read("[" + task(one, annotation(2, "'was_cancelled': true, ", LINES)) + "]");
        assertThat(only(rest).entities()).extracting(Entity::name).containsExactly("Ana Quill");
        assertThat(told(rest))
                .containsExactly("tasks.json, task 42: warning: annotations that were cancelled are left out");
    }

    @Test
    void aTaskThatNobodyAnnotatedStatesNothing() throws IOException {
        Imported imported = read("[" + task() + "]");
        assertThat(only(imported).entities()).isEmpty();
        assertThat(told(imported))
                .containsExactly(
                        "tasks.json, task 42: warning: nobody has annotated this, so the article states" + " nothing");
    }

    @Test
    void theDataOfATaskAreFieldsOfTheArticle() throws IOException {
        Article article = only(read("{'id': 1, 'annotations': [" + annotation(1, "", ANA) + "], 'data': {"
                + "'id': 'ferry_7', 'text': 'Ana Quill left.', 'headline': 'Gone', 'language': 'en',"
                + " 'authors': ['Bo', 'Cy'], 'publisher': 'The Otter', 'published': '2031-05',"
                + " 'url': 'https://example.org/7'}}"));
        assertThat(article.id()).isEqualTo("ferry_7");
        assertThat(article.headline()).isEqualTo("Gone");
        assertThat(article.authors()).containsExactly("Bo", "Cy");
        assertThat(article.publisher()).isEqualTo("The Otter");
        assertThat(article.url()).isEqualTo("https://example.org/7");
    }

    @Test
    void theTextMayHaveAnotherNameIfItIsTheOnlyOne() throws IOException {
        String task = "{'id': 1, 'annotations': [" + annotation(1, "", ANA) + "], 'data': {'body': 'Ana Quill left.'}}";
        assertThat(only(read(task)).text()).isEqualTo("Ana Quill left.");
        assertThat(told(read(task.replace("'body'", "'note': 'x', 'body'"))))
                .containsExactly(
                        "tasks.json, task 1, data: error: there is no text in the data; put it there as 'text',"
                                + " where there are note, body");
    }

    @Test
    void oneRegionMayHaveTwoLabels() throws IOException {
        assertThat(only(readResults(ANA, mark("a", 0, 9, "Ana Quill", "Person")))
                        .entities())
                .hasSize(1);
        assertThat(told(readResults(mark("a", 0, 9, "Ana Quill", "PER ORG"))))
                .containsExactly("tasks.json, task 42, result \"a\": error: this is labelled 'PER' and 'ORG', and an"
                        + " entity has one type; keep one label");
        assertThat(told(readResults(ANA, mark("a", 17, 28, "Otter Lines", "ORG"))))
                .containsExactly(
                        "tasks.json, task 42, result \"a\": error: 'a' is the id of two marks; give one of them"
                                + " another");
    }

    @Test
    void whatNoArticleStatesIsToldOnceForEachReason() throws IOException {
        Imported imported = readResults(
                ANA,
                "{'id': 'x', 'type': 'choices', 'to_name': 'text', 'value': {'choices': ['good']}}",
                "{'id': 'y', 'type': 'choices', 'to_name': 'text', 'value': {'choices': ['bad']}}",
                mark("c", 17, 22, "Otter", "Animal"),
                relation("a", "c", "right", "'owns'"),
                relation("a", "c", "right", ""));
        assertThat(only(imported).entities()).hasSize(1);
        assertThat(told(imported))
                .containsExactly(
                        "tasks.json, task 42, result \"x\": warning: results of type 'choices' are no marks in a text,"
                                + " and are left out (2 times; this is the first)",
                        "tasks.json, task 42, relation from \"a\" to \"c\": warning: a relation without a label is left"
                                + " out",
                        "tasks.json, task 42, result \"c\": warning: the label 'Animal' is no type of entity that"
                                + " Dateline knows, and is left out; to keep what it marks, rename it, for example to"
                                + " Person, Organization, Place or Event",
                        "tasks.json, task 42, relation from \"a\" to \"c\": warning: 'owns' leads from or to a mark that"
                                + " is no entity, and is left out");
    }

    @Test
    void whatIsWrongIsToldWithItsResult() throws IOException {
        assertThat(told(readResults(ANA, mark("b", 1, 5, "Bo Quill", "PER"), relation("a", "z", "right", "'owns'"))))
                .containsExactly(
                        "tasks.json, task 42, result \"b\": error: 'Bo Quill' does not stand at 1 to 5, nor anywhere else"
                                + " in the text; mark it anew, or give it the text that it was marked in",
                        "tasks.json, task 42, relation from \"a\" to \"z\": error: there is no mark 'z'; take this out,"
                                + " or name another");
    }

    /** Without a quote nothing shows in which way the offsets are counted. */
    @Test
    void aMarkWithoutItsTextIsTakenIfOneWayOfCountingIsLeft() throws IOException {
        String mark = ANA.replace("'text': 'Ana Quill', ", "");
        assertThat(only(readResults(mark)).entities()).extracting(Entity::name).containsExactly("Ana Quill");
        String emoji = task(annotation(1, "", mark.replace("'start': 0, 'end': 9", "'start': 3, 'end': 12")))
                .replace("Ana Quill joined", "\uD83D\uDC1F Ana Quill joined");
        assertThat(told(read("[" + emoji + "]")))
                .containsExactly("tasks.json, task 42, result \"a\": error: 3 to 12 can be counted in more than one way"
                        + " here; add the text that is marked");
    }

    @Test
    void aBrokenFileIsToldWithItsLine() throws IOException {
        Imported imported = read("[" + task(annotation(1, "", ANA)) + ",\n{'id': 43, 'annotations': [}]");
        assertThat(imported.articles()).hasSize(1);
        assertThat(told(imported)).hasSize(1);
        assertThat(told(imported).get(0)).startsWith("tasks.json, line 2, column 28: error: this is no JSON: ");
    }

    @Test
    void whatIsNoTaskIsToldWithItsNumber() throws IOException {
        assertThat(told(read("[" + task(annotation(1, "", ANA)) + ", {'x': 1}]")))
                .containsExactly("tasks.json, task no. 2: error: this is no task of Label Studio, which has data and"
                        + " annotations, or an annotation_id");
    }

    @Test
    void aGzippedExportIsRead() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(("\uFEFF[" + task(annotation(1, "", ANA)) + "]")
                    .replace('\'', '"')
                    .getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("t.json.gz"), zipped.toByteArray());
        assertThat(only(Imported.of(new LabelStudioImporter(), file)).entities())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"a\", \"headline\": \"h\", \"text\": \"annotations, data\"}",
                "[{\"annotations\": [], \"data\": \"none\"}]",
                "{\"type\": \"FeatureCollection\", \"features\": []}",
                "{\"id\": 1, \"annotations\": [",
                "[]",
                "data: annotations",
                ""
            })
    void otherJsonIsNotTaken(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), json);
        assertThat(new LabelStudioImporter().recognises(Beginning.of("x", file)))
                .isFalse();
    }
}

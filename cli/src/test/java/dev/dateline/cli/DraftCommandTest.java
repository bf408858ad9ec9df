package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the transcript of {@code draft} cannot show. */
class DraftCommandTest {

    private static final String TEXT = "At least 40 people were rescued in Oslo.";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void standardOutputHasTheDraftAndNothingElse() throws IOException {
        Run run = Run.of("draft", file("a.md", TEXT).toString(), "-o", "-");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).startsWith("{\"id\":\"a\",").endsWith("}\n").contains("\"draft\":true");
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err())
                .isEqualTo(
                        "a draft to be reviewed: 1 figure, 1 entity, no names without a type, no relations, no numbers"
                                + " without a unit\n");
        Run checked = Run.of(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)), "check", "-");
        assertThat(checked).isEqualTo(new Run(Exit.DONE, "", "1 article, no warnings\n"));
    }

    @Test
    void theTextIsTheFilesButForTheMarkOfItsEncoding() throws IOException {
        Run run = Run.of(
                "draft", file("a.txt", "\uFEFF# Rescue\r\n\r\n" + TEXT + " \n").toString(), "-o", "-");
        assertThat(run.out()).contains("\"headline\":\"Rescue\"").contains("\"text\":\"# Rescue\\r\\n\\r\\nAt least");
        assertThat(run.out())
                .contains("Oslo. \\n\"")
                .contains("{\"start\":12,\"end\":30,\"quote\":\"At least 40 people\"}");
    }

    @Test
    void optionsSayWhatTheTextDoesNot() throws IOException {
        Run run = Run.of(
                "draft",
                file("a.txt", TEXT).toString(),
                "-o",
                "-",
                "--id",
                "b",
                "--headline",
                "H",
                "--standfirst",
                "S",
                "--publisher",
                "P",
                "--author",
                "A",
                "--author",
                "B",
                "--published",
                "2031-05",
                "--language",
                "en-GB",
                "--url",
                "https://example.org/b");
        assertThat(run.out())
                .startsWith(
                        "{\"id\":\"b\",\"headline\":\"H\",\"standfirst\":\"S\",\"language\":\"en-GB\",\"publisher\":\"P\","
                                + "\"authors\":[\"A\",\"B\"],\"published\":\"2031-05\",\"url\":\"https://example.org/b\",");
    }

    @Test
    void whatIsNoTextIsTold() throws IOException {
        assertWrong("byte 4 is not UTF-8", file("a.txt", "Caf\u00E9s are open.".getBytes(StandardCharsets.ISO_8859_1)));
        assertWrong("nothing to read", file("b.txt", " \n"));
        assertWrong("web page", file("c.html", TEXT));
        assertWrong("web page", file("d", "\n<!DOCTYPE html><p>" + TEXT));
        assertWrong("larger than", file("e.txt", new byte[TextInput.MAX_BYTES + 1]));
        assertWrong("U+0000", file("f.txt", "It\0rained."));
    }

    @Test
    void webPageIsReadWithWhatItSaysOfItself() throws IOException {
        String page = "<!DOCTYPE html><html lang=en><meta property=og:site_name"
                + " content=Gazette><title>T</title><nav><p>Home</p></nav><article><h1>Ferry aground</h1><p>At least 40"
                + " people were rescued.</p></article>";
        Run run = Run.of("draft", file("ferry.html", page).toString(), "-o", "-");
        assertThat(run.out())
                .startsWith("{\"id\":\"ferry\",\"headline\":\"Ferry aground\",\"language\":\"en\","
                        + "\"publisher\":\"Gazette\",\"text\":\"At least 40 people were rescued.\",\"draft\":true,")
                .contains("\"low\":40");
        assertWrong("its language is de", file("german.html", page.replace("lang=en", "lang=de")));
    }

    private void assertWrong(String problem, Path file) {
        Path out = folder.resolve("out.jsonl");
        Run run = Run.of("draft", file.toString(), "-o", out.toString());
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.err())
                .startsWith("dateline: " + file + ": ")
                .contains(problem)
                .endsWith("nothing was written\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void oneTextThatIsWrongKeepsAllFromBeingWritten() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Path wrong = file("wrong.txt", " ");
        Run run = Run.of("draft", file("a.txt", TEXT).toString(), wrong.toString(), "-o", out.toString());
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(out).doesNotExist();
        Run right = Run.of(
                "draft", file("a.txt", TEXT).toString(), file("b.txt", TEXT).toString(), "-o", out.toString());
        assertThat(right.exit()).isEqualTo(Exit.DONE);
        assertThat(out).content().hasLineCount(2);
    }

    @Test
    void neverTakesThePlaceOfItsInput() throws IOException {
        Path input = file("a", TEXT);
        Path link = Files.createSymbolicLink(folder.resolve("a.jsonl"), input);
        Run run = Run.of("draft", input.toString(), "-o", link.toString(), "--force");
        assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(run.err()).endsWith("give the draft another name\n");
        assertThat(input).hasContent(TEXT);
    }

    @Test
    void theEndingTellsHowADraftIsWritten() throws IOException {
        Run run = Run.of("draft", file("a.txt", TEXT).toString(), "-o", "draft.pdf");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err())
                .startsWith("dateline: -o draft.pdf: the ending tells how a draft is written; known are .jsonl");
    }

    @Test
    void draftsAreLeftOutOfWhatIsExportedBesideReviewedArticles() throws IOException {
        Path input = file("in.jsonl", """
                {"id":"a","headline":"h","draft":true}
                {"id":"b","headline":"h","draft":false}
                """);
        Path out = folder.resolve("out");
        Run run = Run.of("export", input.toString(), "-f", "nt", "-o", out.toString(), "--skip-invalid");
        assertThat(run.exit()).isEqualTo(Exit.LEFT_OUT);
        assertThat(out.resolve("in.rejected.jsonl")).content().startsWith("{\"id\":\"a\"");
        assertThat(out.resolve("in.rejected.findings.jsonl")).content().contains("unreviewed-draft");
    }
}

package dev.dateline.export.rdf.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateToolTest {

    private static final String ARTICLE = "https://example.org/article/second-day";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private boolean validate(Path file) throws IOException {
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new ValidateTool().run(List.of(file.toString()), print, print);
    }

    private Path exported(String format) throws IOException {
        Path file = folder.resolve("graph." + format);
        return Files.write(file, AnswersTest.exported(format, AnswersTest.twoArticles()));
    }

    private String said(Path file) {
        return out.toString(StandardCharsets.UTF_8).replace(file + ": ", "");
    }

    @ParameterizedTest
    @CsvSource({
        "ttl,1 graph",
        "nt,1 graph",
        "jsonld,1 graph",
        "rdf,1 graph",
        "nq,3 graphs",
        "trig,3 graphs",
        "rpb,3 graphs"
    })
    void whatWasExportedConforms(String format, String graphs) throws IOException {
        Path file = exported(format);
        assertThat(validate(file)).isTrue();
        assertThat(said(file)).isEqualTo(graphs + ", no errors" + System.lineSeparator());
    }

    /** In triples and in named graphs alike, what is wrong is told with the article, the thing and the value. */
    @ParameterizedTest
    @ValueSource(strings = {"nt", "nq"})
    void whatIsWrongIsToldWithItsPlace(String format) throws IOException {
        Path file = exported(format);
        String lines = Files.readString(file);
        String broken = lines.replace("\"200\"^^", "\"two hundred\"^^")
                .replaceAll("(?m)^<" + ARTICLE + "> <https://schema.org/headline>.*\n", "");
        assertThat(broken).isNotEqualTo(lines);
        Files.writeString(file, broken);
        assertThat(validate(file)).isFalse();
        String figure = "<https://example.org/figure/second-day/visitors>";
        assertThat(said(file).lines())
                .containsExactly(
                        "error: <" + ARTICLE
                                + ">: headline: An article has exactly one headline: text that is not empty.",
                        "error: article <" + ARTICLE + ">: " + figure
                                + ": lower bound 'two hundred': A figure has at most one lower bound: a number.",
                        format.equals("nq") ? "3 graphs, 2 errors" : "1 graph, 2 errors");
    }

    @Test
    void mentionsAreFoundInTheirArticles() throws IOException {
        Path file = exported("nt");
        Files.writeString(
                file, Files.readString(file).replace("#exact> \"At least 200 visitors came\"", "#exact> \"\""));
        assertThat(validate(file)).isFalse();
        assertThat(said(file))
                .startsWith(
                        "error: article <" + ARTICLE + ">: <https://example.org/mention/second-day/figure/visitors/")
                .contains(": text '': A quote has exactly one text: text that is not empty.");
    }

    /** Few of a kind are told, the others counted. */
    @Test
    void manyOfAKindAreCounted() throws IOException {
        Path file = exported("nq");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^.*<http://www.w3.org/ns/oa#exact>.*\n", ""));
        assertThat(validate(file)).isFalse();
        assertThat(said(file).lines().filter(line -> line.startsWith("error: ")))
                .hasSize(3);
        assertThat(said(file)).containsPattern("\\d+ more errors like it: A quote has exactly one text");
    }

    @Test
    void fileOfSomethingElseDoesNotConform() throws IOException {
        Path file = Files.writeString(folder.resolve("other.nt"), "<urn:x:a> <urn:x:b> <urn:x:c> .\n");
        assertThat(validate(file)).isFalse();
        assertThat(said(file)).startsWith("error: there is no article here and no dataset");
    }
}

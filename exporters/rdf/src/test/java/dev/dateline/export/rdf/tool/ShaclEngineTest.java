package dev.dateline.export.rdf.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.rdf.RdfExporter;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Command;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.NodeScript;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A validator that shares no code with Jena says of graphs what Jena's says. It takes texts with control characters or
 * characters beyond the basic plane for no strings, so the articles here have none.
 */
class ShaclEngineTest {

    private static final int ARTICLES = 300;
    private static final List<Article> SAMPLE = List.of(Samples.article("north-korea-tribute"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Path shapes = Path.of("");

    @BeforeEach
    void writeShapes() throws IOException {
        String text = new RdfExporter()
                .documents().stream()
                        .filter(document -> document.name().equals("shapes"))
                        .findFirst()
                        .orElseThrow()
                        .text();
        shapes = Files.writeString(folder.resolve("shapes.ttl"), text);
    }

    private static String graph(List<Article> articles) throws IOException {
        return new String(AnswersTest.exported("nt", articles), StandardCharsets.UTF_8);
    }

    private List<String> verdicts(String... graphs) throws IOException {
        List<Path> arguments = new ArrayList<>(List.of(shapes));
        for (String graph : graphs) {
            arguments.add(Files.writeString(folder.resolve(arguments.size() + ".nt"), graph));
        }
        Command.Result result = new NodeScript("shacl.mjs").run(arguments.toArray(Path[]::new));
        assertThat(result.errors()).isEmpty();
        return result.output().lines().toList();
    }

    @Test
    void whatWasExportedConforms() throws IOException {
        List<Article> conflicts = ConflictCorpus.articles(1, ARTICLES).toList();
        assertThat(verdicts(graph(SAMPLE), graph(conflicts))).containsExactly("true", "true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<https://schema.org/headline> .* | <https://example.org/said> \"nothing\" .",
                "<https://schema.org/maxValue> .* | <https://schema.org/maxValue> \"many\" .",
                "<http://www.w3.org/ns/oa#exact> .* | <http://www.w3.org/ns/oa#exact> \"\" .",
            })
    void breachesAreFoundByBoth(String said, String wrongly) throws IOException {
        String sound = graph(SAMPLE);
        String wrong = sound.replaceAll(said, wrongly);
        assertThat(wrong).isNotEqualTo(sound);
        assertThat(verdicts(sound, wrong)).containsExactly("true", "false");
        Path file = Files.writeString(folder.resolve("wrong.nt"), wrong);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(new ValidateTool().run(List.of(file.toString()), nowhere, nowhere))
                .isFalse();
    }
}

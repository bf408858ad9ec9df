package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Document;
import dev.dateline.export.Exporters;
import dev.dateline.fixtures.Cases;
import dev.dateline.model.ArticleSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The commands that print something for people to begin with. */
class PrintingCommandsTest {

    @Test
    void schemaIsThatOfTheModel() {
        assertThat(Run.of("schema")).isEqualTo(new Run(Exit.DONE, ArticleSchema.text(), ""));
    }

    /** The command knows none of them; the help lists what there is. */
    @Test
    void documentsAreThoseOfTheExporters() {
        String help = Run.of("schema", "--help").out();
        for (Document document : Exporters.installed().documents().all()) {
            assertThat(Run.of("schema", document.name())).isEqualTo(new Run(Exit.DONE, document.text(), ""));
            assertThat(help).contains("\n  " + document.name() + ": " + document.title() + "\n");
        }
        assertThat(Run.of("schema", "ontology").out()).contains("dl:Group a owl:Class");
        assertThat(Run.of("schema", "shapes").out()).contains("sh:NodeShape");
        assertThat(Run.of("schema", "context").out()).contains("\"@context\"");
    }

    @Test
    void sampleIsOneOfTheFixturesAndHasNoErrors() throws IOException {
        Run run = Run.of("sample");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEqualTo(Files.readString(Cases.input("north-korea-tribute")));
        byte[] bytes = run.out().getBytes(StandardCharsets.UTF_8);
        assertThat(Run.of(new ByteArrayInputStream(bytes), "check", "-"))
                .isEqualTo(new Run(0, "", "1 article, no warnings\n"));
    }

    /** It has every field of the schema, and what is wrong with it is that it is not filled in. */
    @Test
    void blankSampleHasEveryFieldAndNoOther() throws IOException {
        String blank = Run.of("sample", "--blank").out();
        JsonNode schema = new ObjectMapper().readTree(ArticleSchema.text());
        JsonNode article = new ObjectMapper().readTree(blank);
        assertThat(article.propertyNames())
                .containsExactlyElementsOf(schema.get("properties").propertyNames());
        Map<String, String> lists = Map.of("entities", "entity", "relations", "relation", "figures", "figure");
        lists.forEach((list, type) -> assertThat(article.at("/" + list + "/0").propertyNames())
                .containsExactlyElementsOf(
                        schema.at("/$defs/" + type + "/properties").propertyNames()));
        byte[] bytes = blank.getBytes(StandardCharsets.UTF_8);
        Run check = Run.of(new ByteArrayInputStream(bytes), "check", "-", "--all", "--findings", "json");
        assertThat(check.exit()).isEqualTo(Exit.INPUT);
        assertThat(check.out()).contains("\"pointer\":\"/headline\"");
        assertThat(check.out().lines().toList())
                .allSatisfy(line -> assertThat(line)
                        .containsPattern("\"kind\":\"(blank|missing-field|no-amount|no-text|invalid-\\w+)"));
    }
}

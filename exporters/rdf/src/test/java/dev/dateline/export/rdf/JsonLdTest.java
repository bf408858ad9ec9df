package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;

class JsonLdTest extends RdfContract {

    JsonLdTest() {
        super("jsonld", "application/ld+json");
    }

    /** Parsers gather objects before they give triples away, so what is there twice is counted in the text. */
    @Override
    long triplesInFile(Exported exported) throws IOException {
        long values = 0;
        JsonArray subjects = JSON.parse(exported.text()).get("@graph").getAsArray();
        for (JsonValue subject : subjects) {
            for (Map.Entry<String, JsonValue> property : subject.getAsObject().entrySet()) {
                JsonValue value = property.getValue();
                values += value.isArray() ? value.getAsArray().size() : 1;
            }
            values--; // the name of the subject
        }
        return values;
    }

    /** Whoever does not know of RDF finds plain names and values. */
    @Test
    void objectsAreReadableAsJson() throws IOException {
        String text = exported(List.of(Samples.article("north-korea-tribute"))).text();
        assertThat(text)
                .contains("\"@id\": \"https://example.org/article/north-korea-tribute\"")
                .contains("\"@type\": \"NewsArticle\"")
                .contains("\"maxValue\": \"4700\"")
                .contains("\"approximate\": true")
                .doesNotContain("@value");
    }
}

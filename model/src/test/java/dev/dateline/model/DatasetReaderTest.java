package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DatasetReaderTest {

    private static DatasetReader.Reading read(String json) throws IOException {
        return DatasetReader.read(
                new Input("dataset.json", () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void everyFieldIsRead() throws IOException {
        DatasetReader.Reading reading = read("""
                {"id": "https://n.example/d", "title": "T", "description": "D", "publisher": "P",
                 "publisherId": "https://n.example/p", "license": "https://l.example/by", "contact": "a.b@n.example",
                 "landingPage": "https://n.example/", "keywords": ["k", "l"]}""");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.description())
                .isEqualTo(new DatasetDescription(
                        "https://n.example/d",
                        "T",
                        "D",
                        "P",
                        "https://n.example/p",
                        "https://l.example/by",
                        "a.b@n.example",
                        "https://n.example/",
                        List.of("k", "l")));
    }

    @Test
    void schemaForEditorsIsNoField() throws IOException {
        DatasetReader.Reading reading =
                read("{\"$schema\": \"dataset.schema.json\", \"title\": \"T\", \"description\": \"D\"}");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.description())
                .isEqualTo(read("{\"title\": \"T\", \"description\": \"D\"}").description());
    }

    @Test
    void whatIsNotSaidIsNotMadeUp() throws IOException {
        DatasetDescription description = read("{\"title\": \"T\", \"description\": \"D\", \"license\": null}")
                .description();
        assertThat(description)
                .isEqualTo(new DatasetDescription(null, "T", "D", null, null, null, null, null, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\": \"T\"} | 1:1 missing-field the field 'description' is required",
                "{\"title\": \"T\", \"description\": \"D\", \"licence\": \"https://l.example/\"} | 1:47 unknown-field there is no field 'licence'; did you mean 'license'?",
                "{\"title\": \"\", \"description\": \"D\"} | 1:11 blank an empty string is not a value; this field is required",
                "{\"title\": \"T\", \"description\": \"D\", \"license\": \"CC BY\"} | 1:47 invalid-iri 'CC BY' is not an IRI",
                "{\"title\": \"T\", \"description\": \"D\", \"contact\": \"call us\"} | 1:47 invalid-value 'call us' is no contact; write an e-mail address",
                "{\"title\": \"T\", \"description\": \"D\", \"publisherId\": \"https://p.example/\"} | 1:1 missing-field publisherId is there",
                "{\"title\": \"T\", \"description\": \"D\", \"title\": \"U\"} | 1:11 repeated-field the field 'title' stands here more than once",
                "{\"title\": 1, \"description\": \"D\"} | 1:11 wrong-type this is a number",
                "[{\"title\": \"T\", \"description\": \"D\"}] | 1:1 wrong-type a dataset is described by one JSON object",
                "{\"title\": \"T\", \"description\": \"D\"} {\"title\": \"T\", \"description\": \"D\"} | 1:1 wrong-type a dataset is described by one JSON object",
                "`` | 1:1 wrong-type a dataset is described by one JSON object",
                "{\"title\": | 1:10 not-json",
                "{\"title\": \"T\", \"description\": \"D\", \"$schema\": 1} | 1:47 wrong-type this is a number",
                "3 | 1:1 wrong-type this is a number; write an object",
            })
    void whatIsWrongIsToldWithItsPlace(String json, String told) throws IOException {
        DatasetReader.Reading reading = read(json);
        assertThat(reading.description()).isNull();
        assertThat(reading.findings())
                .allSatisfy(finding -> assertThat(finding.isError()).isTrue());
        assertThat(reading.findings())
                .extracting(each -> each.at().toString().replace("dataset.json:", "") + " "
                        + each.kind().label() + " " + each.problem())
                .anySatisfy(text -> assertThat(text).startsWith(told));
    }

    @Test
    void schemaHasTheFieldsOfTheRecord() {
        JsonNode schema = new ObjectMapper().readTree(DatasetSchema.text());
        assertThat(schema.get("properties").propertyNames())
                .filteredOn(name -> !name.equals("$schema"))
                .containsExactlyInAnyOrderElementsOf(DatasetDescription.FIELDS.names());
        assertThat(schema.get("required")).extracting(JsonNode::stringValue).containsExactly("title", "description");
    }
}

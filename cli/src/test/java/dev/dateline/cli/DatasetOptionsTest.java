package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is said of an export once is in every format. */
class DatasetOptionsTest {

    private static final String TITLE = "Tributes in the news";
    private static final String IRI = "https://news.example/data/tributes";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls what sets it
    private Path description;

    @BeforeEach
    void describe() throws IOException {
        description = Files.writeString(folder.resolve("dataset.json"), """
                {"id": "%s", "title": "%s", "description": "What one article says.",
                 "publisher": "Harbour Gazette", "license": "%s", "contact": "data@news.example",
                 "landingPage": "https://news.example/data", "keywords": ["tribute", "news"]}
                """.formatted(IRI, TITLE, LICENCE));
    }

    private Run export(String... more) {
        String[] args = {
            "export",
            Cases.input("north-korea-tribute").toString(),
            "-o",
            folder.toString(),
            "--name",
            "out",
            "--dataset",
            description.toString()
        };
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Run.of(all);
    }

    @Test
    void everyFormatHasIt() throws IOException {
        Run run = export("-f", "csv,xlsx,sqlite,ttl,nq", "--base", "https://news.example/");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        for (String graph : new String[] {"out.ttl", "out.nq"}) {
            assertThat(Files.readString(folder.resolve(graph)))
                    .contains(TITLE, LICENCE, "<mailto:data@news.example>", IRI);
        }
        JsonNode tables = json("out-csv/csv-metadata.json");
        assertThat(tables.get("@id").stringValue()).isEqualTo(IRI);
        assertThat(tables.get("dc:title").stringValue()).isEqualTo(TITLE);
        assertThat(tables.get("dc:license").get("@id").stringValue()).isEqualTo(LICENCE);
        assertThat(Files.readString(folder.resolve("out-csv/csv-metadata.json")))
                .contains("\"valueUrl\" : \"" + IRI + "\"");
        JsonNode data = json("out-csv/datapackage.json");
        assertThat(data.get("title").stringValue()).isEqualTo(TITLE);
        assertThat(data.get("licenses").get(0).get("path").stringValue()).isEqualTo(LICENCE);
        assertThat(data.get("contributors").get(0).get("title").stringValue()).isEqualTo("Harbour Gazette");
        assertThat(data.get("dateline").get("license").stringValue()).isEqualTo(LICENCE);
        assertThat(Files.readString(folder.resolve("out.sqlite"), StandardCharsets.ISO_8859_1))
                .contains(TITLE, LICENCE, IRI);
        try (ZipFile workbook = new ZipFile(folder.resolve("out.xlsx").toFile())) {
            assertThat(entry(workbook, "docProps/core.xml")).contains(TITLE, "tribute, news");
            assertThat(entry(workbook, "xl/worksheets/sheet1.xml")).contains(TITLE, LICENCE, "data@news.example");
        }
    }

    private JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(folder.resolve(file)));
    }

    private static String entry(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsMissingIsToldInOneLine() throws IOException {
        assertThat(export("-f", "nt").err())
                .isEqualTo("IRIs begin with https://example.org/; --base gives them a place of your own\n");
        Files.writeString(description, "{\"title\": \"T\", \"description\": \"D\"}");
        assertThat(export("-f", "nt", "--force", "--base", "https://news.example/")
                        .err())
                .isEqualTo("the export has no licence; --dataset FILE gives it one\n");
    }

    @Test
    void errorsInItAreToldWithTheirPlaceAndNothingIsWritten() throws IOException {
        Files.writeString(description, "{\"title\": \"T\",\n \"description\": \"D\", \"licence\": \"x\"}");
        Run run = export("-f", "nt");
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.err())
                .contains(description + ":2:33: error: there is no field 'licence'; did you mean 'license'?")
                .endsWith("1 error, no warnings; nothing was written\n");
        assertThat(folder.resolve("out.nt")).doesNotExist();
    }

    @Test
    void fileThatIsNotThereIsAMistakeOfUse() {
        Run run = Run.of("export", Cases.input("north-korea-tribute").toString(), "--dataset", "nowhere.json");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("nowhere.json: there is no such file");
    }

    @Test
    void outputDoesNotReplaceIt() throws IOException {
        String before = Files.readString(description);
        Run run = Run.of(
                "export",
                Cases.input("north-korea-tribute").toString(),
                "-f",
                "jsonld",
                "-o",
                description.toString(),
                "--force",
                "--dataset",
                description.toString());
        assertThat(run.exit()).isNotEqualTo(Exit.DONE);
        assertThat(run.err()).contains("dataset.json");
        assertThat(Files.readString(description)).isEqualTo(before);
    }

    @Test
    void schemaOfItIsToBeHad() {
        assertThat(Run.of("schema", "dataset").out()).contains("\"landingPage\"");
    }
}

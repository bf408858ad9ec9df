package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema and the reader judge the same files, and the reader's findings are those beside the file. Expected
 * findings are written anew with {@code -Ddateline.golden=rewrite}.
 */
class VerdictTest {

    private static final Path VERDICTS = Path.of("src", "test", "resources", "verdicts");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("dateline.golden"));
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(STRICT.readTree(ArticleSchema.text()));

    static Stream<Named<Path>> good() throws IOException {
        return files("good");
    }

    static Stream<Named<Path>> bad() throws IOException {
        return files("bad");
    }

    static Stream<Named<Path>> beyondSchema() throws IOException {
        return files("beyond-schema");
    }

    private static Stream<Named<Path>> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(VERDICTS.resolve(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> Named.of(name(file), file))
                    .toList()
                    .stream();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    @ParameterizedTest
    @MethodSource("good")
    void bothAccept(Path file) throws IOException {
        assertThat(schemaErrors(file)).isEmpty();
        Corpus corpus = read(file);
        assertThat(corpus.findings()).noneMatch(Finding::isError);
        assertThat(corpus.articles()).hasSize(1);
        assertFindings(file, corpus);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void bothRefuse(Path file) throws IOException {
        assertThat(schemaErrors(file)).isNotEmpty();
        assertRefused(file);
    }

    @ParameterizedTest
    @MethodSource("beyondSchema")
    void onlyTheReaderRefuses(Path file) throws IOException {
        assertRefused(file);
        if (isJson(file)) {
            assertThat(schemaErrors(file)).isEmpty();
        }
    }

    @Test
    void noExpectationIsLeftWithoutItsFile() throws IOException {
        try (Stream<Path> files = Files.walk(VERDICTS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".expected.txt")))
                    .allMatch(file -> Files.exists(Path.of(file.toString().replace(".expected.txt", ".json"))));
        }
    }

    private static void assertRefused(Path file) throws IOException {
        Corpus corpus = read(file);
        assertThat(corpus.findings()).anyMatch(Finding::isError);
        assertFindings(file, corpus);
    }

    private static Corpus read(Path file) throws IOException {
        return Corpus.read(Input.file(file));
    }

    private static void assertFindings(Path file, Corpus corpus) throws IOException {
        Path expected = file.resolveSibling(name(file) + ".expected.txt");
        String found = corpus.findings().stream().map(VerdictTest::line).collect(Collectors.joining());
        if (REWRITE) {
            rewrite(expected, found);
        }
        assertThat(found).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }

    private static void rewrite(Path expected, String found) throws IOException {
        if (found.isEmpty()) {
            Files.deleteIfExists(expected);
        } else {
            Files.writeString(expected, found);
        }
    }

    private static String line(Finding finding) {
        String pointer = finding.pointer().isEmpty() ? "" : finding.pointer() + " ";
        return ((Location) finding.at()).line() + ":" + ((Location) finding.at()).column() + " " + pointer
                + finding.problem() + "\n";
    }

    private static boolean isJson(Path file) throws IOException {
        try {
            STRICT.readTree(Files.readAllBytes(file));
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static List<Error> schemaErrors(Path file) throws IOException {
        JsonNode json = STRICT.readTree(Files.readAllBytes(file));
        return SCHEMA.validate(json);
    }
}

package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class ArticleSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final ObjectNode SCHEMA = (ObjectNode) JSON.readTree(ArticleSchema.text());

    @Test
    void isASchema() {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(meta.validate(SCHEMA)).isEmpty();
        assertThat(SCHEMA.get("$id").asString()).isEqualTo("https://w3id.org/dateline/article.schema.json");
        assertThat(ArticleSchema.text()).endsWith("}\n").doesNotContain("\r", "\t");
    }

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of(SCHEMA, Article.FIELDS),
                Arguments.of(definition("entity"), Entity.FIELDS),
                Arguments.of(definition("relation"), Relation.FIELDS),
                Arguments.of(definition("figure"), Figure.FIELDS),
                Arguments.of(definition("mention"), Mention.FIELDS));
    }

    @ParameterizedTest
    @MethodSource("records")
    void knowsTheFieldsOfTheModelAndNoOthers(JsonNode type, FieldList<?> fields) {
        assertThat(type.get("properties").propertyNames())
                .filteredOn(name -> !name.equals("$schema"))
                .containsExactlyElementsOf(names(fields.all()));
        assertThat(type.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        names(fields.all().stream().filter(Field::isRequired).toList()));
        for (Field<?, ?> field : fields.all()) {
            JsonNode property = type.get("properties").get(field.name());
            if (property.has("type")) {
                List<String> types = new ArrayList<>(List.of(jsonType(field.shape())));
                types.addAll(field.isRequired() ? List.of() : List.of("null"));
                assertThat(List.of(
                                property.get("type").asString("").isEmpty()
                                        ? property.get("type")
                                                .valueStream()
                                                .map(JsonNode::asString)
                                                .toArray()
                                        : new Object[] {property.get("type").asString()}))
                        .as(field.name())
                        .isEqualTo(types);
            }
            if (isAnyText(field.shape())) {
                assertThat(property.toString()).as(field.name()).contains("#/$defs/text");
            }
        }
    }

    private static String jsonType(Shape<?> shape) {
        if (shape instanceof Shape.Flag) {
            return "boolean";
        }
        if (shape instanceof Shape.Decimal || shape instanceof Shape.Offset) {
            return shape instanceof Shape.Decimal ? "number" : "integer";
        }
        return shape instanceof Shape.Text || shape instanceof Shape.Parsed ? "string" : "array";
    }

    /** Whether all the rule asks for is a text; the unit is text with a rule of its own. */
    private static boolean isAnyText(Shape<?> shape) {
        return (shape instanceof Shape.Text text && text.prose() && accepts(text.rule(), "a b"))
                || (shape instanceof Shape.Texts texts && texts.prose());
    }

    private static List<String> names(List<? extends Field<?, ?>> fields) {
        return fields.stream().map(Field::name).toList();
    }

    @Test
    void knowsTheValuesOfTheModelAndNoOthers() {
        assertThat(definition("entity")
                        .at("/properties/type/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Stream.of(EntityType.values()).map(EntityType::label).toList());
        assertThat(definition("figure")
                        .at("/properties/basis/enum")
                        .valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Stream.of(Basis.values()).map(Basis::label).toList());
    }

    @Test
    void describesEveryField() {
        Stream.concat(Stream.of(SCHEMA), SCHEMA.get("$defs").valueStream())
                .flatMap(type ->
                        Stream.concat(Stream.of(type), type.path("properties").valueStream()))
                .forEach(described -> {
                    assertThat(described.path("title").asString("")).isNotBlank();
                    assertThat(described.path("description").asString("")).endsWith(".");
                });
    }

    @Test
    void givesExamplesThatAreRight() {
        List<JsonNode> withExamples = SCHEMA.findParents("examples");
        assertThat(withExamples).hasSizeGreaterThan(30);
        for (JsonNode described : withExamples) {
            ObjectNode schema = ((ObjectNode) described).deepCopy();
            schema.set("$defs", SCHEMA.get("$defs"));
            assertThat(described.get("examples"))
                    .allSatisfy(example -> assertThat(REGISTRY.getSchema(schema).validate(example))
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"every-field", "north-korea-tribute"})
    void acceptsTheSamples(String sample) throws IOException {
        Path input = Path.of(System.getProperty("dateline.cases"), sample, "input.json");
        assertThat(REGISTRY.getSchema(SCHEMA).validate(JSON.readTree(Files.readAllBytes(input))))
                .isEmpty();
    }

    /** A rule as the schema and as the reader have it, and the letters that words are made of to compare them. */
    private record Rule(String pointer, Consumer<String> reader, List<String> syllables) {

        @Override
        public String toString() {
            return pointer;
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                rule(
                        "/$defs/text",
                        Values::text,
                        "a",
                        "\u0000",
                        "\n",
                        "\u001b",
                        " ",
                        "\u0085",
                        "\u00a0",
                        "\u00ad",
                        "\u1680",
                        "\u180e",
                        "\u2010",
                        "\u200b",
                        "\u202e",
                        "\u2030",
                        "\u205f",
                        "\u2060",
                        "\u206f",
                        "\u2070",
                        "\u3000",
                        "\ufeff",
                        "🚢"),
                rule("/$defs/id", Values::id, "a", "Z", "0", ".", "_", "~", "-", "é", " ", "\n", "x".repeat(42)),
                rule("/$defs/figure/properties/measure", Values::measure, "a", "z", "0", "-", "A", "_", "\n"),
                rule(
                        "/$defs/figure/properties/unit",
                        Values::unit,
                        "a",
                        "%",
                        "한",
                        " ",
                        "\t",
                        "\u000b",
                        "\u001c",
                        "\u001f",
                        "\u0085",
                        "\u00a0",
                        "\u1680",
                        "\u180e",
                        "\u2000",
                        "\u200a",
                        "\u200b",
                        "\u2028",
                        "\u202f",
                        "\u205f",
                        "\u2060",
                        "\u3000",
                        "\ufeff",
                        "\u0000",
                        "🚢"),
                rule("/$defs/relation/properties/type", Values::relationType, "a", "Z", "0", "-", "é", "\n"),
                rule("/$defs/entity/properties/countryCode", Values::countryCode, "F", "R", "f", "1", "\n", "İ"),
                rule(
                        "/$defs/language",
                        Values::language,
                        "en",
                        "-",
                        "-x-",
                        "-u-",
                        "a",
                        "Latn",
                        "-GB",
                        "-419",
                        "-1994",
                        "rozaj",
                        "1ab",
                        "i-klingon",
                        "sgn-BE-FR",
                        "_",
                        "é",
                        "x",
                        "\n",
                        "-a-bb",
                        "-yue"),
                rule(
                        "/$defs/iri",
                        WebIri::require,
                        "http://",
                        "https://",
                        "HTTP:",
                        "a",
                        "b.c",
                        "/",
                        "?",
                        "#",
                        "@",
                        ":",
                        "80",
                        "%",
                        "%20",
                        "ü",
                        "🚢",
                        " ",
                        "\u00a0",
                        "\u0085",
                        "\"",
                        "<",
                        "|",
                        "^",
                        "`",
                        "{",
                        "\\",
                        "~",
                        "!",
                        "$&'()*+,;=",
                        "\n",
                        "\u0000",
                        "\u2028",
                        "\u200b",
                        "[::1]",
                        "[",
                        ".",
                        "..",
                        "/./",
                        "/..",
                        "\ue000",
                        "\ufdd0",
                        "\ufffe",
                        "http://a",
                        "https://b/"));
    }

    private static Rule rule(String pointer, Consumer<String> reader, String... syllables) {
        return new Rule(pointer, reader, List.of(syllables));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void judgesRandomWordsAsTheReaderDoes(Rule rule) {
        Schema schema = schema(rule.pointer());
        int accepted = 0;
        for (String word : words(rule.syllables())) {
            boolean right = accepts(rule.reader(), word);
            accepted += right ? 1 : 0;
            assertThat(schema.validate(StringNode.valueOf(word)).isEmpty())
                    .as(() -> Quoted.of(word))
                    .isEqualTo(right);
        }
        assertThat(accepted).isBetween(10, 3_990);
    }

    @Test
    void acceptsEveryDateThatTheReaderAccepts() {
        Schema schema = schema("/$defs/edtf");
        List<String> syllables = List.of(
                "2031",
                "0000",
                "-",
                "-05",
                "-02",
                "-13",
                "-30",
                "-31",
                "T10:30:00",
                "Z",
                "+05:45",
                "-03",
                "~",
                "?",
                "/",
                "..",
                "2032",
                "0",
                "\n");
        int accepted = 0;
        for (String word : words(syllables)) {
            if (accepts(Edtf::parse, word)) {
                accepted++;
                assertThat(schema.validate(StringNode.valueOf(word))).as(word).isEmpty();
            }
        }
        assertThat(accepted).isGreaterThan(40);
    }

    /** Four thousand words, the same every time. */
    private static List<String> words(List<String> syllables) {
        Random random = new Random(syllables.size());
        return Stream.generate(() -> word(random, syllables)).limit(4_000).toList();
    }

    private static String word(Random random, List<String> syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            word.append(syllables.get(random.nextInt(syllables.size())));
        }
        return word.toString();
    }

    private static boolean accepts(Consumer<String> rule, String word) {
        try {
            rule.accept(word);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static Schema schema(String pointer) {
        ObjectNode schema = ((ObjectNode) SCHEMA.at(pointer)).deepCopy();
        schema.set("$defs", SCHEMA.get("$defs"));
        return REGISTRY.getSchema(schema);
    }

    private static JsonNode definition(String name) {
        return SCHEMA.at("/$defs/" + name);
    }
}

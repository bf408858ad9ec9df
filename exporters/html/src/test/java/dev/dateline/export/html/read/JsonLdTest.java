package dev.dateline.export.html.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Cases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON-LD of a page says nothing that the graph does not say, and no figure. */
class JsonLdTest {

    private static final String SCHEMA = "https://schema.org/";
    private static final Pattern TRIPLE = Pattern.compile(
            "(<[^>]*> <[^>]*> )(?:(<[^>]*>)|\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"(?:\\^\\^<[^>]*>|@\\S+)?) \\.");
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    @ParameterizedTest
    @ValueSource(strings = {"north-korea-tribute", "every-field"})
    void itIsAPartOfTheGraph(String sample) throws IOException {
        Element script = Jsoup.parse(
                        new String(PageReaderTest.written(Samples.article(sample)), StandardCharsets.UTF_8))
                .expectFirst("script[type=application/ld+json]");
        Map<?, ?> document = (Map<?, ?>) Objects.requireNonNull(JsonTree.of(script.data()));
        List<String> triples = new ArrayList<>();
        for (Object node : (List<?>) Objects.requireNonNull(document.get("@graph"))) {
            triples((Map<?, ?>) node, triples);
        }
        assertThat(triples).hasSizeGreaterThan(20).noneMatch(triple -> triple.contains("/figure/"));
        assertThat(graph(sample)).containsAll(triples);
    }

    private static void triples(Map<?, ?> node, List<String> triples) {
        node.forEach((property, values) -> {
            for (Object value : values instanceof List<?> list ? list : List.of(values)) {
                String predicate = property.equals("@type") ? TYPE : SCHEMA + property;
                String object = value instanceof Map<?, ?> iri ? "<" + iri.get("@id") + ">" : "\"" + value + "\"";
                if (property.equals("@type")) {
                    object = "<" + (value.toString().contains(":") ? "" : SCHEMA) + value + ">";
                }
                if (!property.equals("@id")) {
                    triples.add("<" + node.get("@id") + "> <" + predicate + "> " + object);
                }
            }
        });
    }

    /** The triples of the expected graph, without datatypes, languages and escapes. */
    private static Set<String> graph(String sample) throws IOException {
        Set<String> triples = new TreeSet<>();
        Path folder = Cases.folder().resolve(sample).resolve("expected/nt");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    Matcher triple = TRIPLE.matcher(line);
                    if (triple.matches()) {
                        String text = triple.group(3);
                        triples.add(triple.group(1)
                                + (text == null
                                        ? triple.group(2)
                                        : "\"" + (text.contains("\\u") ? text : text.translateEscapes()) + "\""));
                    }
                }
            }
        }
        return triples;
    }
}

package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Entity;
import dev.dateline.model.Input;
import dev.dateline.model.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of graphs that were edited, merged or made by others. */
class ImportFindingsTest {

    private static final String FERRY = """
            {"id": "a1", "headline": "Ferry sinks", "published": "2031-05-04", "text": "Up to 40 people of Lutra Lines drowned off Lutra.",
             "entities": [{"id": "lines", "type": "Organization", "name": "Lutra Lines", "mentions": [{"quote": "Lutra Lines"}]},
              {"id": "lutra", "type": "Place", "name": "Lutra", "aliases": ["Otterton"]},
              {"id": "sinking", "type": "Event", "name": "sinking", "when": "2031-05", "place": "lutra"}],
             "relations": [{"id": "r1", "subject": "lines", "type": "locatedIn", "object": "lutra"}],
             "figures": [{"id": "f1", "measure": "deaths", "unit": "person", "high": 40, "event": "sinking", "attributedTo": "lines",
              "mentions": [{"quote": "Up to 40 people"}]}]}
            """;

    private static final String FARE = """
            {"id": "a2", "headline": "Fares rise",
             "entities": [{"id": "lines", "type": "Organization", "name": "Lutra Lines"}],
             "figures": [{"id": "f1", "measure": "fare", "unit": "EUR", "low": 3, "lowExclusive": true, "subject": "lines", "basis": "denied",
              "attributedTo": "lines"}]}
            """;

    private static List<Article> articles(String... json) throws IOException {
        List<Article> articles = new ArrayList<>();
        byte[] bytes = String.join("\n", json).getBytes(StandardCharsets.UTF_8);
        try (CorpusReader reader =
                new CorpusReader(List.of(new Input("test", () -> new ByteArrayInputStream(bytes))))) {
            for (ReadResult read = reader.next(); read != null; read = reader.next()) {
                if (read instanceof ReadResult.Accepted accepted) {
                    articles.add(accepted.article());
                }
            }
        }
        return articles;
    }

    private static String graph(String format, String... json) throws IOException {
        return Exported.of(format, articles(json)).text();
    }

    private static Imported imported(String graph) throws IOException {
        return Imported.of(graph.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void statementsMayStandInAnyOrder() throws IOException {
        List<Article> articles = articles(FERRY, FARE);
        List<String> lines =
                new ArrayList<>(Exported.of("nq", articles).text().lines().toList());
        Collections.shuffle(lines, new Random(7));
        Imported imported = imported(String.join("\n", lines) + "\n");
        assertThat(imported.findings()).isEmpty();
        assertThat(imported.articles()).isEqualTo(Imported.inOrder(articles));
    }

    /** What only one article says of the organization comes back in both. */
    @ParameterizedTest
    @CsvSource({"ttl", "nt", "jsonld", "rdf"})
    void triplesOfSeveralArticlesAreToldApartAsFarAsTheyCanBe(String format) throws IOException {
        String described =
                FARE.replace("\"name\": \"Lutra Lines\"", "\"name\": \"Lutra Lines\", \"aliases\": [\"LL\"]");
        Imported imported = imported(graph(format, FERRY, described));
        assertThat(imported.findings())
                .containsExactly("news: warning: triples do not tell which of several articles says what of 1 shared"
                        + " entity, so each gets all that is said; graphs with names, as in nq, trig and rpb, tell it"
                        + " (article 'a1')");
        Article ferry = imported.articles().get(0);
        assertThat(ferry.entities())
                .filteredOn(entity -> entity.id().equals("lines"))
                .extracting(Entity::aliases)
                .containsExactly(List.of("LL"));
        assertThat(imported.articles().get(1))
                .isEqualTo(Imported.inOrder(articles(described)).get(0));
        assertThat(ferry.relations()).isEqualTo(articles(FERRY).get(0).relations());
    }

    @Test
    void twoNamesForOneEntityAreAnError() throws IOException {
        Imported imported = imported(graph("ttl", FERRY, FARE.replace("\"Lutra Lines\"", "\"Lines of Lutra\"")));
        assertThat(imported.articles()).isEmpty();
        assertThat(imported.findings())
                .contains(
                        "news, https://example.org/entity/lines schema:name: error: name is 'Lines of Lutra' here, and"
                                + " 'Lutra Lines'; there can be one: take the other out (article 'a1')");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "figure/a1/f1> <https://schema.org/maxValue> \"40\"|figure/a1/f1> <https://schema.org/maxValue> \"4o\"|figure/a1/f1 schema:maxValue: error:",
                "entity/lines> <https://schema.org/name> \"Lutra Lines\"|entity/lines> <https://schema.org/name> <https://x.example/>|entity/lines schema:name: error: leads to <https://x.example/>; articles have a literal there",
                "<https://schema.org/location> <https://example.org/entity/lutra>|<https://schema.org/location> <https://example.org/figure/a1/f1>|schema:location: error: leads to <https://example.org/figure/a1/f1>; articles have an IRI of the form https://example.org/entity/{",
                "oa#start> \"0\"|oa#start> \"3\"|/position oa:start: error: leads to '3'; articles have what the IRI of the subject says there",
                "<http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://example.org/entity/lines>|<http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://example.org/entity/lutra>|relation/a1/r1",
                "<https://w3id.org/dateline/ns#earliest> \"2031-05-04\"|<https://w3id.org/dateline/ns#earliest> \"2031-05-05\"|article/a1 dl:earliest: error: published_earliest is '2031-05-05' here",
                "hasBody> <https://example.org/figure/a1/f1>|hasBody> <https://example.org/relation/a1/r1>|oa:hasBody: error: of_iri is 'https://example.org/relation/a1/r1' here",
                "hasSource> <https://example.org/article/a1>|hasSource> <https://example.org/article/a2>|/target oa:hasSource: error: leads to <https://example.org/article/a2>",
                "<https://schema.org/mentions> <https://example.org/entity/lutra>|<https://schema.org/mentions> <https://example.org/entity/sinking>|entity/lutra: error: is spoken of, but the graph does not say https://example.org/article/a1 schema:mentions https://example.org/entity/lutra",
                "figure/a1/f1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Observation>|figure/a1/f1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Thing>|figure/a1/f1: error: is spoken of, but the graph does not say",
                "<http://www.w3.org/ns/prov#wasAttributedTo>|<https://w3id.org/dateline/ns#deniedBy>|figure/a1/f1 dl:deniedBy: error: attributed_to_property_iri is",
            })
    void whatContradictsIsAnErrorWithItsPlace(String written, String edited, String told) throws IOException {
        String graph = graph("nq", FERRY);
        assertThat(graph).contains(written);
        Imported imported = imported(graph.replace(written, edited));
        assertThat(imported.articles()).isEmpty();
        assertThat(imported.findings())
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith("news, https://example.org/")
                        .contains(told));
    }

    @Test
    void whatIsNoneOfAnArticlesIsLeftOutAndTold() throws IOException {
        String more = """
                <https://example.org/entity/lutra> <http://xmlns.com/foaf/0.1/homepage> <https://lutra.example/> .
                <https://example.org/entity/lutra> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
                """;
        Imported imported = imported(more + graph("nt", FERRY));
        assertThat(imported.articles()).isEqualTo(Imported.inOrder(articles(FERRY)));
        assertThat(imported.findings())
                .containsExactly("news, https://example.org/entity/lutra <http://xmlns.com/foaf/0.1/homepage>: warning:"
                        + " articles have nothing of the kind, so this, and 1 more, of what the graph says was left out"
                        + " (article 'a1')");
        String inGraph = more.replace(" .\n", " <https://example.org/article/a1> .\n");
        assertThat(imported(inGraph + graph("nq", FERRY)).findings())
                .containsExactly("news, https://example.org/entity/lutra <http://xmlns.com/foaf/0.1/homepage>: warning:"
                        + " articles have nothing of the kind, so this, and 1 more, of what the graph says here was left"
                        + " out (article 'a1')");
    }

    @Test
    void whatIsSaidOfNothingThatAnArticleSpeaksOfIsAnError() throws IOException {
        String orphan = "<https://example.org/entity/nobody> <https://schema.org/name> \"Nobody\" .\n";
        assertThat(imported(orphan + graph("nt", FERRY)).findings())
                .containsExactly(
                        "news, https://example.org/entity/nobody schema:name: error: no article speaks of this;"
                                + " say which does, or take it out (article 'a1')");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<https://x.example/a> <https://schema.org/name> \"Ana\" .|news: error: the input cannot be read: there is no article in this graph: nothing in it is a schema:NewsArticle with an IRI that ends in article/ and its id",
                "<https://x.example/a> a <https://schema.org/NewsArticle> .|news: error: the input cannot be read: there is no article in this graph: Dateline has a schema:NewsArticle with an IRI that ends in article/ and its id, and https://x.example/a was made by something else",
                "@prefix s: <https://schema.org/> .¶<https://x.example/a> a s:NewsArticle ¶ ; s:headline .|news, line 3, column 15: error: the input cannot be read: Unrecognized (expected an RDF Term)",
                "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\"}|news: error: the input cannot be read: its @context stands elsewhere, and nothing is fetched; put the context itself there",
                "<https://x.example/article/a> a <https://schema.org/NewsArticle> . <https://y.example/article/a> a <https://schema.org/NewsArticle> .|news, https://y.example/article/a: error: the input cannot be read: this article has another base than https://x.example/, so ids mean other things there; import the two from files of their own",
            })
    void otherGraphsAreRefusedWithTheReason(String graph, String told) throws IOException {
        Imported imported = imported(graph.replace('¶', '\n'));
        assertThat(imported.articles()).isEmpty();
        assertThat(imported.findings()).singleElement().asString().startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"headline\": \"He said \\\"@id\\\": so\"}",
                "<!DOCTYPE html><html><head></head></html>",
                "<html> <head> </head></html>",
                "article_id,headline",
                "Base camps were set up. Prefix: none.",
                "PK\u0003\u0004abcdefgh",
                "SQLite format 3\u0000\u0010\u0000",
            })
    void nothingElseIsTakenForAGraph(String text) {
        assertThatThrownBy(() -> imported(text)).isInstanceOf(AssertionError.class);
    }

    /** By the base that is in the graph; and what is said of the export is no article's. */
    @Test
    void theBaseIsTakenFromTheGraph() throws IOException {
        String graph = graph("ttl", FERRY).replace("https://example.org/", "https://news.example/id#");
        Imported imported = imported(graph);
        assertThat(imported.findings()).isEmpty();
        assertThat(imported.articles()).isEqualTo(Imported.inOrder(articles(FERRY)));
    }

    @Test
    void withoutMentionsOrTextTheRestComesBack() throws IOException {
        List<Article> articles = articles(FERRY);
        for (String left : Arrays.asList("mentions", "provenance")) {
            Imported imported = Imported.of(Exported.of("ttl", articles, Exported.NO_INPUT, Map.of(left, "false"))
                    .bytes());
            assertThat(imported.findings()).isEmpty();
            assertThat(imported.articles().get(0).headline()).isEqualTo("Ferry sinks");
        }
    }

    /** Articles that say different things of one entity are refused; the others come back with what is theirs alone. */
    @Test
    void generatedArticlesComeBackUnlessOthersSayOtherwiseOrMoreOfTheirEntities() throws IOException {
        List<Article> articles = CorpusGenerator.articles(5, 300).toList();
        Imported imported = Imported.of(Exported.of("ttl", articles).bytes());
        assertThat(imported.findings().get(0)).contains("triples do not tell");
        assertThat(imported.findings().subList(1, imported.findings().size()))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding)
                        .contains("/entity/")
                        .containsAnyOf("; there can be one: ", " schema:location: error: the article has no entity "));
        assertThat(imported.articles()).hasSizeGreaterThan(150);
        Map<String, Article> byId = new HashMap<>();
        Imported.inOrder(articles).forEach(article -> byId.put(article.id(), article));
        for (Article article : imported.articles()) {
            Article whole = Objects.requireNonNull(byId.get(article.id()));
            assertThat(article.figures()).isEqualTo(whole.figures());
            assertThat(article.relations()).isEqualTo(whole.relations());
        }
    }
}

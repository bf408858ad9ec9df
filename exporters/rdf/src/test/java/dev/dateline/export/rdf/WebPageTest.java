package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What search engines and others that know of schema.org find in the JSON-LD of one article, put into a web page. */
class WebPageTest {

    private static final String HOSTILE = "</script><!-- <b>\u2028&amp; \"<\" \\u003c";

    /** What schema.org and Google have for a NewsArticle and an article can have: its name there, and whether it has it. */
    private static final Map<String, Function<Article, @Nullable Object>> TERMS = terms();

    private static Map<String, Function<Article, @Nullable Object>> terms() {
        Map<String, Function<Article, @Nullable Object>> terms = new LinkedHashMap<>();
        terms.put("headline", Article::headline);
        terms.put("alternativeHeadline", Article::standfirst);
        terms.put("datePublished", Article::published);
        terms.put("author", article -> anyOf(article.authors()));
        terms.put("publisher", Article::publisher);
        terms.put("url", Article::url);
        terms.put("inLanguage", Article::language);
        terms.put("articleBody", Article::text);
        terms.put("mentions", article -> anyOf(article.entities()));
        return terms;
    }

    private static @Nullable Object anyOf(List<?> list) {
        return list.isEmpty() ? null : list;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree", "graph"})
    void whatAnArticleHasIsThereByItsNameAndNothingElse(String shape) throws IOException {
        List<Article> articles = List.of(Samples.article("every-field"), bare());
        assertThat(TERMS.values())
                .allSatisfy(term -> assertThat(term.apply(articles.get(0))).isNotNull());
        for (Article article : articles) {
            JsonObject itself = itself(article, shape);
            assertThat(itself.getString("@type")).isEqualTo("NewsArticle");
            TERMS.forEach(
                    (name, term) -> assertThat(itself.hasKey(name)).as(name).isEqualTo(term.apply(article) != null));
        }
    }

    /** Plain values, as those read them who do not know of contexts. */
    @ParameterizedTest
    @ValueSource(strings = {"tree", "graph"})
    void valuesArePlain(String shape) throws IOException {
        Article article = Samples.article("every-field");
        JsonObject itself = itself(article, shape);
        assertThat(itself.getString("headline")).isEqualTo(article.headline());
        assertThat(itself.getString("publisher")).isEqualTo(article.publisher());
        assertThat(itself.getString("url")).isEqualTo(article.url());
        assertThat(itself.getString("inLanguage")).isEqualTo(article.language());
        assertThat(itself.getString("datePublished")).isEqualTo("2031-05-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree", "graph"})
    void nothingEndsTheScriptThatItStandsIn(String shape) throws IOException {
        Article article = withHeadline(HOSTILE);
        Exported exported = Exported.of("jsonld", List.of(article), Exported.NO_INPUT, Map.of("shape", shape));
        assertThat(exported.text()).doesNotContain("<");
        Node headline = NodeFactory.createURI("https://schema.org/headline");
        assertThat(exported.jenaGraph().find(Node.ANY, headline, Node.ANY).toList())
                .extracting(triple -> triple.getObject().getLiteralLexicalForm())
                .containsExactly(HOSTILE);
    }

    @Test
    void authorsHaveTheirNames() throws IOException {
        Article article = Samples.article("every-field");
        JsonValue authors = Objects.requireNonNull(itself(article, "tree").get("author"));
        assertThat(authors.getAsArray())
                .extracting(author -> author.getAsObject().getString("name"))
                .containsExactlyElementsOf(article.authors());
    }

    /** Where an entity is known elsewhere stands with it, at Wikidata or anywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"every-field", "north-korea-tribute"})
    void entitiesHaveTheirPlacesElsewhere(String sample) throws IOException {
        Article article = Samples.article(sample);
        JsonValue mentions = Objects.requireNonNull(itself(article, "tree").get("mentions"));
        assertThat(mentions.getAsArray()).hasSameSizeAs(article.entities()).allSatisfy(each -> {
            JsonObject itself = each.getAsObject();
            Entity entity = article.entities().stream()
                    .filter(one -> itself.getString("@id").endsWith("/entity/" + one.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(texts(itself.get("sameAs"))).containsExactlyInAnyOrderElementsOf(entity.sameAs());
        });
    }

    private static List<String> texts(@Nullable JsonValue value) {
        if (value == null) {
            return List.of();
        }
        return value.isArray()
                ? value.getAsArray().stream()
                        .map(text -> text.getAsString().value())
                        .toList()
                : List.of(value.getAsString().value());
    }

    private static JsonObject itself(Article article, String shape) throws IOException {
        Exported exported = Exported.of("jsonld", List.of(article), Exported.NO_INPUT, Map.of("shape", shape));
        return JSON.parse(exported.text()).get("@graph").getAsArray().get(0).getAsObject();
    }

    private static Article bare() {
        return withHeadline("Nothing is known");
    }

    private static Article withHeadline(String headline) {
        return new Article(
                "bare", headline, null, null, null, List.of(), null, null, null, null, false, List.of(), List.of(),
                List.of());
    }
}

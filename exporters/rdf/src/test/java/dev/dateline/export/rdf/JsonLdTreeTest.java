package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.testkit.ExporterContract;
import dev.dateline.export.testkit.Samples;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.eclipse.rdf4j.model.util.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON-LD as web pages want it: one object for each article, and the same graph. */
class JsonLdTreeTest extends ExporterContract {

    private static final Map<String, String> TREE = Map.of("shape", "tree");

    @Override
    protected Format format() {
        return Formats.installed().get("jsonld");
    }

    @Override
    protected Map<String, String> settings() {
        return TREE;
    }

    static Stream<?> corpora() {
        return Corpora.all();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void treeIsAnotherSpellingOfTheSameGraph(List<Article> articles) throws IOException {
        Exported tree = Exported.of("jsonld", articles, ORIGIN, TREE);
        Exported list = Exported.of("jsonld", articles, ORIGIN, Map.of());
        assertThat(tree.jenaGraph().isIsomorphicWith(list.jenaGraph())).isTrue();
        assertThat(Models.isomorphic(tree.model(), list.model())).isTrue();
        assertThat(tree.triples()).isEqualTo(list.triples());
        assertThat(tree.jenaDataset().listGraphNodes()).isExhausted();
    }

    @Test
    void everythingAnArticleStatesIsInsideIt() throws IOException {
        List<Article> articles = Samples.all();
        JsonArray objects = graph(articles);
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            JsonObject object = objects.get(i).getAsObject();
            assertThat(object.getString("@type")).isEqualTo("NewsArticle");
            assertThat(size(object, "mentions")).isEqualTo(article.entities().size());
            assertThat(size(object, "author")).isEqualTo(article.authors().size());
            assertThat(size(object, "relations")).isEqualTo(article.relations().size());
            assertThat(size(object, "figures")).isEqualTo(article.figures().size());
            assertThat(annotations(object)).isEqualTo(article.mentions().size());
        }
        assertThat(objects).hasSize(articles.size() + 4); // and the dataset, the run, its tool and its input
    }

    private static int size(JsonObject object, String key) {
        JsonValue value = object.get(key);
        return value == null ? 0 : value.isArray() ? value.getAsArray().size() : 1;
    }

    /** How many annotations are in what an article has in it, each with the place in full. */
    private static int annotations(JsonObject article) {
        int found = 0;
        for (String key : List.of("mentions", "relations", "figures")) {
            JsonValue inside = article.get(key);
            for (JsonValue thing : inside == null ? new JsonArray() : inside.getAsArray()) {
                JsonValue annotations = thing.getAsObject().get("annotations");
                for (JsonValue each : annotations == null ? new JsonArray() : annotations.getAsArray()) {
                    JsonObject target = each.getAsObject().getObj("hasTarget");
                    assertThat(size(target, "hasSelector")).isEqualTo(2);
                    found++;
                }
            }
        }
        return found;
    }

    private static JsonArray graph(List<Article> articles) throws IOException {
        return JSON.parse(Exported.of("jsonld", articles, ORIGIN, TREE).text())
                .get("@graph")
                .getAsArray();
    }
}

package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles can be read back. From a corpus this takes named graphs: where two articles name an entity differently,
 * triples alone do not tell which of them has which name.
 */
class NothingLostTest {

    static Stream<?> corpora() {
        return Corpora.all();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void articlesCanBeRebuiltFromQuads(List<Article> articles) throws IOException {
        for (String format : List.of("nq", "trig", "rpb")) {
            DatasetGraph graphs = Exported.of(format, articles).jenaDataset();
            for (Article article : articles) {
                var name = NodeFactory.createURI("https://example.org/article/" + article.id());
                assertThat(ArticleFromGraph.read(graphs.getGraph(name), article.id()))
                        .isEqualTo(ArticleFromGraph.inOrder(article));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "every-field, ttl",
        "every-field, nt",
        "every-field, jsonld",
        "north-korea-tribute, ttl",
        "north-korea-tribute, nt",
        "north-korea-tribute, jsonld",
        "north-korea-tribute, rdf"
    })
    void oneArticleCanBeRebuiltFromTriples(String sample, String format) throws IOException {
        Article article = Samples.article(sample);
        Exported exported = Exported.of(format, List.of(article));
        assertThat(ArticleFromGraph.read(exported.jenaGraph(), article.id()))
                .isEqualTo(ArticleFromGraph.inOrder(article));
    }
}

package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Search;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles as odd as they may be, through every syntax and back. */
class SearchTest {

    @ParameterizedTest
    @ValueSource(strings = {"nq", "trig", "rpb"})
    void nothingIsLostAndBytesAreTheSame(String format) {
        Search.counterexample(format, articles -> {
            DatasetGraph graphs = exported(format, articles).jenaDataset();
            for (Article article : articles) {
                var name = NodeFactory.createURI("https://example.org/article/" + article.id());
                assertThat(ArticleFromGraph.read(graphs.getGraph(name), article.id()))
                        .isEqualTo(ArticleFromGraph.inOrder(article));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld"})
    void syntaxesWithoutNamedGraphsHoldTheGraphOfNTriples(String format) {
        Search.counterexample(
                format + "-graph",
                articles ->
                        assertThat(triples(exported(format, articles))).isEqualTo(triples(exported("nt", articles))));
    }

    /** But for characters that XML has no spelling for. */
    @Test
    void rdfXmlHoldsTheGraphOfNTriples() {
        Search.counterexample("rdf-graph", all -> {
            List<Article> articles = Replaced.in(all, RdfXmlTest::isForbidden);
            assertThat(triples(exported("rdf", articles))).isEqualTo(triples(exported("nt", articles)));
        });
    }

    /** There are no blank nodes, so equal sets are equal graphs. */
    private static Set<Triple> triples(Exported exported) {
        Set<Triple> triples = new HashSet<>();
        exported.jenaDataset().find().forEachRemaining(quad -> triples.add(quad.asTriple()));
        return triples;
    }

    private static Exported exported(String format, List<Article> articles) throws IOException {
        Exported exported = Exported.of(format, articles);
        assertThat(Exported.of(format, articles).bytes()).isEqualTo(exported.bytes());
        return exported;
    }
}

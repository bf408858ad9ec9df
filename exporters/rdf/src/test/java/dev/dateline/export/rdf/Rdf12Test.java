package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Settings;
import dev.dateline.model.Article;
import dev.dateline.model.InvalidValueException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With triple terms, a graph says what it says without, and Jena reads it. */
class Rdf12Test {

    private static final Node RELATION = NodeFactory.createURI("https://w3id.org/dateline/ns#Relation");

    static Stream<Arguments> exports() {
        return Stream.of("ttl", "nt", "nq", "trig", "rpb")
                .flatMap(format -> Corpora.few().map(corpus -> Arguments.of(format, corpus)));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void relationsReifyTheirTriples(String format, List<Article> corpus) throws IOException {
        Graph classic = graph(format, corpus, "statement");
        assertThat(graph(format, corpus, "rdf12").isIsomorphicWith(expected(classic, true)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("exports")
    void triplesNeedNotBeAsserted(String format, List<Article> corpus) throws IOException {
        Graph classic = graph(format, corpus, "statement");
        Graph unasserted = graph(format, corpus, "rdf12-unasserted");
        assertThat(unasserted.isIsomorphicWith(expected(classic, false))).isTrue();
    }

    /** The graph as it is by default, with one triple in place of three, and without what relations are about. */
    private static Graph expected(Graph classic, boolean asserted) {
        Graph expected = GraphFactory.createDefaultGraph();
        classic.find().forEachRemaining(expected::add);
        List<Node> relations = G.listPO(classic, RDF.Nodes.type, RELATION);
        assertThat(relations).isNotEmpty();
        for (Node relation : relations) {
            Triple about = Triple.create(
                    part(expected, relation, RDF.Nodes.subject),
                    part(expected, relation, RDF.Nodes.predicate),
                    part(expected, relation, RDF.Nodes.object));
            expected.add(relation, RDF.reifies.asNode(), NodeFactory.createTripleTerm(about));
            if (!asserted) {
                expected.delete(about);
            }
        }
        return expected;
    }

    private static Node part(Graph graph, Node relation, Node property) {
        Node part = G.getOneSP(graph, relation, property);
        graph.delete(Triple.create(relation, property, part));
        return part;
    }

    private static Graph graph(String format, List<Article> articles, String reification) throws IOException {
        Exported exported = Exported.of(format, articles, Exported.NO_INPUT, Map.of("reification", reification));
        assertThat(exported.triples())
                .isGreaterThanOrEqualTo(exported.jenaGraph().size());
        return exported.jenaGraph();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonld", "rdf"})
    void syntaxesWithoutTripleTermsDoNotOfferThem(String id) {
        Format format = Formats.installed().get(id);
        assertThatThrownBy(() -> Settings.of(format, Map.of("reification", "rdf12")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("no option 'reification'");
    }
}

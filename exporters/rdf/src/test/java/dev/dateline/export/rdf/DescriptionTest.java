package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Dataset;
import dev.dateline.model.Article;
import dev.dateline.model.DatasetDescription;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An export that its publisher has described can be listed in a catalogue, and its counts are right. */
class DescriptionTest {

    static final DatasetDescription FULL = new DatasetDescription(
            "https://news.example/data/2031",
            "What was in the news",
            "Figures from articles.",
            "Harbour Gazette",
            null,
            "https://creativecommons.org/licenses/by/4.0/",
            "data@news.example",
            "https://news.example/data",
            List.of("news", "figures"));

    private static final Dataset DATASET = new Dataset("https://news.example/", FULL);

    static Stream<?> corpora() {
        return Corpora.all();
    }

    private static Exported exported(String format, List<Article> articles, DatasetDescription description)
            throws IOException {
        Dataset dataset = new Dataset(DATASET.base(), description);
        return Exported.of(format, articles, dataset, RdfContract.ORIGIN, Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "nq", "trig", "jsonld", "rdf", "rpb"})
    void catalogueCanListIt(String format) throws IOException {
        Graph graph = exported(format, List.of(), FULL).jenaGraph();
        Shapes shapes = Shapes.parse(
                RDFDataMgr.loadGraph(Objects.requireNonNull(DescriptionTest.class.getResource("catalogue-shapes.ttl"))
                        .toString()));
        assertThat(ShaclValidator.get().validate(shapes, graph).getEntries()).isEmpty();
        Node dataset = NodeFactory.createURI("https://news.example/data/2031");
        List<Triple> said = G.find(graph, dataset, null, null).toList();
        said.stream()
                .filter(triple -> !triple.getPredicate().equals(VOID.uriSpace.asNode()))
                .filter(triple -> !triple.getPredicate().getURI().startsWith(VOID.getURI())
                        || triple.getPredicate().equals(VOID.triples.asNode()))
                .filter(triple -> !triple.getPredicate().equals(RDF.Nodes.type)
                        || !triple.getObject().equals(VOID.Dataset.asNode()))
                .filter(triple -> !triple.getObject().equals(NodeFactory.createLiteralString("news"))
                        && !triple.getObject().equals(NodeFactory.createLiteralString("figures")))
                .forEach(triple -> {
                    graph.delete(triple);
                    assertThat(triple.getPredicate().equals(RDF.Nodes.type)
                                    || !ShaclValidator.get().conforms(shapes, graph))
                            .as("without " + triple)
                            .isTrue();
                    graph.add(triple);
                });
    }

    /** Counted by asking the graph, which knows each triple once. */
    @ParameterizedTest
    @MethodSource("corpora")
    void countsAreThoseOfTheGraph(List<Article> articles) throws IOException {
        Exported exported = exported("nt", articles, FULL);
        Graph graph = exported.jenaGraph();
        Node dataset = NodeFactory.createURI(DATASET.iri());
        List<Triple> stated = graph.stream()
                .filter(triple -> triple.getSubject().getURI().startsWith(DATASET.base()))
                .filter(triple -> !triple.getSubject().equals(dataset))
                .filter(triple ->
                        !triple.getSubject().getURI().matches(".*/(run|partition|publisher|contact|data)(/.*)?"))
                .toList();
        assertThat(number(graph, dataset, VOID.triples.asNode())).isEqualTo(stated.size());
        assertThat(number(graph, dataset, VOID.entities.asNode()))
                .isEqualTo(stated.stream().map(Triple::getSubject).distinct().count());
        assertThat(partitions(
                        graph, dataset, VOID.propertyPartition.asNode(), VOID.property.asNode(), VOID.triples.asNode()))
                .isEqualTo(counted(stated.stream().map(Triple::getPredicate)));
        assertThat(partitions(
                        graph, dataset, VOID.classPartition.asNode(), VOID._class.asNode(), VOID.entities.asNode()))
                .isEqualTo(counted(stated.stream()
                        .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type))
                        .map(Triple::getObject)));
        assertThat(exported.triples()).isEqualTo(graph.size());
    }

    private static Map<String, Long> counted(Stream<Node> nodes) {
        return nodes.collect(Collectors.groupingBy(Node::getURI, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> partitions(Graph graph, Node dataset, Node has, Node of, Node number) {
        Map<String, Long> counts = new TreeMap<>();
        G.listSP(graph, dataset, has)
                .forEach(part -> counts.put(G.getOneSP(graph, part, of).getURI(), number(graph, part, number)));
        return counts;
    }

    private static long number(Graph graph, Node subject, Node property) {
        return Long.parseLong(G.getOneSP(graph, subject, property).getLiteralLexicalForm());
    }

    @Test
    void everyArticleIsPartOfWhatIsDescribed() throws IOException {
        String quads =
                exported("nq", Corpora.few().toList().get(0).getPayload(), FULL).text();
        assertThat(quads).contains("<http://purl.org/dc/terms/isPartOf> <https://news.example/data/2031>");
        assertThat(quads).doesNotContain("https://news.example/dataset");
    }

    @Test
    void publisherMayHaveAnIriAndAPageForContact() throws IOException {
        DatasetDescription description = new DatasetDescription(
                null, "T", "D", "P", "https://p.example/#us", null, "https://p.example/write", null, List.of());
        String lines = exported("nt", List.of(), description).text();
        assertThat(lines)
                .contains("<https://news.example/dataset> <http://purl.org/dc/terms/publisher> <https://p.example/#us>")
                .contains("<http://www.w3.org/2006/vcard/ns#hasURL> <https://p.example/write>")
                .doesNotContain("license");
    }
}

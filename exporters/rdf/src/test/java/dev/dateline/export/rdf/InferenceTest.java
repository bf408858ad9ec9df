package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Standard terms stand only where their own definitions let them. */
class InferenceTest {

    private static final String SCHEMA = "https://schema.org/";
    private static final Node DOMAIN_INCLUDES = NodeFactory.createURI(SCHEMA + "domainIncludes");
    private static final Node RANGE_INCLUDES = NodeFactory.createURI(SCHEMA + "rangeIncludes");
    private static final String OWN = "https://w3id.org/dateline/ns#";

    /** No thing is two of these, whatever is inferred. Agents and prov:Entity may be most things, and should be. */
    private static final List<String> KINDS = List.of(
            SCHEMA + "Person",
            SCHEMA + "Organization",
            SCHEMA + "Place",
            SCHEMA + "Event",
            SCHEMA + "CreativeWork",
            SCHEMA + "QuantitativeValue",
            SCHEMA + "ConstraintNode",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement",
            "http://www.w3.org/ns/oa#Annotation",
            "http://www.w3.org/ns/oa#ResourceSelection",
            "http://www.w3.org/ns/oa#Selector",
            "http://www.w3.org/ns/dcat#Dataset",
            "http://www.w3.org/ns/prov#Activity");

    static Stream<?> corpora() {
        return Corpora.few();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void nothingIsInferredToBeWhatItIsNot(List<Article> articles) throws IOException {
        Graph data = graph(articles);
        InfModel inferred = ModelFactory.createInfModel(
                ReasonerRegistry.getRDFSSimpleReasoner(),
                ModelFactory.createModelForGraph(strict()),
                ModelFactory.createModelForGraph(data));
        Graph all = inferred.getGraph();
        for (Node subject : subjects(data)) {
            Set<String> asserted = kinds(G.listSP(data, subject, RDF.Nodes.type), strict());
            Set<String> concluded = types(all, subject);
            concluded.retainAll(KINDS);
            assertThat(concluded)
                    .as(subject.toString())
                    .hasSizeLessThanOrEqualTo(1)
                    .isEqualTo(asserted);
        }
    }

    @Test
    void theCheckWouldNoticeACountryThatIsAnOrganization() {
        Graph data = GraphFactory.createDefaultGraph();
        Node country = NodeFactory.createURI("urn:x:zedmark");
        data.add(country, RDF.Nodes.type, NodeFactory.createURI(SCHEMA + "Country"));
        data.add(country, NodeFactory.createURI(SCHEMA + "parentOrganization"), NodeFactory.createURI("urn:x:board"));
        InfModel inferred = ModelFactory.createInfModel(
                ReasonerRegistry.getRDFSSimpleReasoner(),
                ModelFactory.createModelForGraph(strict()),
                ModelFactory.createModelForGraph(data));
        assertThat(types(inferred.getGraph(), country)).contains(SCHEMA + "Organization", SCHEMA + "Place");
    }

    /** The softer domains and ranges of schema.org: what stands there is one of the things that may. */
    @ParameterizedTest
    @MethodSource("corpora")
    void everyTermOfSchemaOrgFits(List<Article> articles) throws IOException {
        Graph standards = merged();
        Graph data = graph(articles);
        Set<String> misfits = new TreeSet<>();
        data.find(null, null, null)
                .filterKeep(triple -> triple.getPredicate().getURI().startsWith(SCHEMA))
                .forEach(triple -> {
                    if (!fits(standards, data, triple)) {
                        misfits.add(triple.toString());
                    }
                });
        assertThat(misfits).isEmpty();
    }

    private static boolean fits(Graph standards, Graph data, Triple triple) {
        Set<Node> domains = G.allSP(standards, triple.getPredicate(), DOMAIN_INCLUDES);
        Set<Node> ranges = G.allSP(standards, triple.getPredicate(), RANGE_INCLUDES);
        assertThat(domains).as(triple.getPredicate().toString()).isNotEmpty();
        return anyOf(domains, closure(standards, data, triple.getSubject()))
                && anyOf(ranges, objectTypes(standards, data, triple.getObject()));
    }

    private static boolean anyOf(Set<Node> expected, Set<Node> actual) {
        return actual.stream().anyMatch(expected::contains);
    }

    private static Set<Node> objectTypes(Graph standards, Graph data, Node object) {
        if (object.isURI()) {
            Set<Node> types = closure(standards, data, object);
            types.add(NodeFactory.createURI(SCHEMA + "URL"));
            return types;
        }
        String type = Map.of(
                        XSDDatatype.XSDdecimal.getURI(), "Number",
                        XSDDatatype.XSDstring.getURI(), "Text",
                        XSDDatatype.XSDdate.getURI(), "Date")
                .getOrDefault(object.getLiteralDatatypeURI(), "NoneOfThese");
        return new HashSet<>(Set.of(NodeFactory.createURI(SCHEMA + type)));
    }

    private static Set<Node> closure(Graph standards, Graph data, Node thing) {
        Set<Node> types = new HashSet<>();
        G.listSP(data, thing, RDF.Nodes.type).forEach(type -> addSuper(standards, type, types));
        return types;
    }

    private static void addSuper(Graph standards, Node type, Set<Node> types) {
        if (types.add(type)) {
            G.listSP(standards, type, RDFS.Nodes.subClassOf).forEach(each -> addSuper(standards, each, types));
        }
    }

    @Test
    void everyTermOfItsOwnIsDeclaredAndExplained() throws IOException {
        Graph ontology = Documented.ontology();
        Set<String> used = new TreeSet<>();
        for (var corpus : Corpora.few().toList()) {
            graph(corpus.getPayload()).find(null, null, null).forEach(triple -> {
                for (Node node : List.of(triple.getPredicate(), triple.getObject())) {
                    if (node.isURI() && node.getURI().startsWith(OWN)) {
                        used.add(node.getURI());
                    }
                }
            });
        }
        assertThat(used).hasSizeGreaterThan(30);
        assertThat(used).allSatisfy(iri -> {
            Node term = NodeFactory.createURI(iri);
            for (Node property : List.of(RDFS.Nodes.label, RDFS.Nodes.comment, SKOS.example.asNode())) {
                assertThat(G.listSP(ontology, term, property)).as(iri).hasSize(1);
            }
            assertThat(G.listSP(ontology, term, RDF.Nodes.type)).isNotEmpty();
        });
    }

    private static Graph merged() {
        Graph merged = GraphFactory.createDefaultGraph();
        for (Graph part : List.of(Documented.standards(), Documented.ontology())) {
            part.find(null, null, null).forEach(merged::add);
        }
        return merged;
    }

    /** Where schema.org names one class alone, it is taken for a domain or range in the sense of RDFS. */
    private static Graph strict() {
        Graph strict = merged();
        Set<Node> classes = G.find(strict, null, RDFS.Nodes.subClassOf, null).toList().stream()
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        Map.of(DOMAIN_INCLUDES, RDFS.Nodes.domain, RANGE_INCLUDES, RDFS.Nodes.range)
                .forEach((soft, hard) -> G.find(strict, null, soft, null)
                        .toList()
                        .forEach(each -> {
                            if (G.listSP(strict, each.getSubject(), soft).size() == 1
                                    && classes.contains(each.getObject())) {
                                strict.add(each.getSubject(), hard, each.getObject());
                            }
                        }));
        return strict;
    }

    private static Set<String> kinds(List<Node> asserted, Graph standards) {
        Set<Node> types = new HashSet<>();
        asserted.forEach(type -> addSuper(standards, type, types));
        Set<String> kinds = types.stream().map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
        kinds.retainAll(KINDS);
        return kinds;
    }

    private static Set<String> types(Graph graph, Node subject) {
        return G
                .find(graph, subject, RDF.Nodes.type, null)
                .mapWith(each -> each.getObject().toString())
                .toList()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Node> subjects(Graph data) {
        return data.find(null, null, null).mapWith(Triple::getSubject).toSet();
    }

    private static Graph graph(List<Article> articles) throws IOException {
        return Exported.of("nt", articles, RdfContract.ORIGIN, Map.of()).jenaGraph();
    }
}

package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written has the shapes that are published, and each constraint of them is one that can be broken. */
class ShapesTest {

    private static final Graph DOCUMENT = Documented.shapes();
    private static final Shapes SHAPES = Shapes.parse(DOCUMENT);

    /** What says which property a shape is about, and what it says to people. */
    private static final Set<Node> WORDS = Set.of(SHACL.path, SHACL.name, SHACL.message, SHACL.severity);

    static Stream<?> corpora() {
        return Corpora.all();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void everyGraphConforms(List<Article> articles) throws IOException {
        ValidationReport report = validate(
                Exported.of("nt", articles, RdfContract.ORIGIN, Map.of()).jenaGraph());
        assertThat(report.getEntries()).isEmpty();
    }

    @Test
    void graphOfNothingConforms() throws IOException {
        assertThat(validate(Exported.of("nt", List.of()).jenaGraph()).conforms())
                .isTrue();
    }

    /** Each shape of a property has a name, a severity and a message that is a sentence. */
    @Test
    void everyConstraintSpeaksToPeople() {
        G.find(DOCUMENT, null, SHACL.property, null).forEach(has -> {
            Node property = has.getObject();
            assertThat(G.getOneSP(DOCUMENT, property, SHACL.name).getLiteralLexicalForm())
                    .isNotBlank();
            assertThat(G.getOneSP(DOCUMENT, property, SHACL.severity)).isEqualTo(SHACL.Violation);
            assertThat(G.getOneSP(DOCUMENT, property, SHACL.message).getLiteralLexicalForm())
                    .matches("(An? |The |What ).*\\.");
        });
    }

    /** A statement of a shape about a property: what a mutated graph has to break. */
    private record Constraint(Node shape, Node path, Node kind, Node value) {

        @Override
        public String toString() {
            return shape.getLocalName() + " " + path.getLocalName() + " " + kind.getLocalName() + " "
                    + value.toString();
        }

        /** What reports call the kind: {@code MinCountConstraintComponent}. */
        Node component() {
            String name = kind.getLocalName();
            return NodeFactory.createURI(SHACL.getURI() + name.substring(0, 1).toUpperCase(Locale.ROOT)
                    + name.substring(1) + "ConstraintComponent");
        }
    }

    @TestFactory
    Stream<DynamicTest> everyConstraintOnAPropertyBites() throws IOException {
        List<Article> articles = new ArrayList<>(Samples.all());
        articles.addAll(HandWrittenGraphTest.articles("full"));
        List<Triple> sound = Exported.of("nt", articles, RdfContract.ORIGIN, Map.of()).jenaGraph().stream()
                .toList();
        List<Constraint> constraints = constraints();
        assertThat(constraints).hasSizeGreaterThan(150);
        return constraints.stream()
                .map(constraint -> DynamicTest.dynamicTest(constraint.toString(), () -> bites(sound, constraint)));
    }

    private static void bites(List<Triple> sound, Constraint constraint) {
        Graph graph = GraphFactory.createDefaultGraph();
        sound.forEach(graph::add);
        Triple victim = focus(graph, constraint);
        mutate(graph, victim, constraint);
        assertThat(validate(graph).getEntries()).anySatisfy(entry -> {
            assertThat(entry.focusNode()).isEqualTo(victim.getSubject());
            assertThat(String.valueOf(entry.resultPath()))
                    .contains(constraint.path().getURI());
            assertThat(entry.sourceConstraintComponent()).isEqualTo(constraint.component());
        });
    }

    private static List<Constraint> constraints() {
        List<Constraint> all = new ArrayList<>();
        G.find(DOCUMENT, null, SHACL.property, null).forEach(has -> {
            Node path = G.getOneSP(DOCUMENT, has.getObject(), SHACL.path);
            G.find(DOCUMENT, has.getObject(), null, null)
                    .filterDrop(each -> WORDS.contains(each.getPredicate()))
                    .forEach(each ->
                            all.add(new Constraint(has.getSubject(), path, each.getPredicate(), each.getObject())));
        });
        all.sort(Comparator.comparing(Constraint::toString));
        return all;
    }

    /** A triple of the path whose subject the shape is about. */
    private static Triple focus(Graph graph, Constraint constraint) {
        List<Node> foci = new ArrayList<>();
        G.listSP(DOCUMENT, constraint.shape(), SHACL.targetClass)
                .forEach(type -> foci.addAll(G.nodesOfTypeAsList(graph, type)));
        G.listSP(DOCUMENT, constraint.shape(), SHACL.targetObjectsOf)
                .forEach(property -> G.find(graph, null, property, null).forEach(t -> foci.add(t.getObject())));
        return foci.stream()
                .flatMap(focus -> G.find(graph, focus, constraint.path(), null).toList().stream())
                .min(Comparator.comparing(Triple::toString))
                .orElseThrow(() -> new AssertionError("no sample has " + constraint));
    }

    private static void mutate(Graph graph, Triple victim, Constraint constraint) {
        Node subject = victim.getSubject();
        Node object = victim.getObject();
        String kind = constraint.kind().getLocalName();
        if (kind.equals("minCount")) {
            G.find(graph, subject, constraint.path(), null).toList().forEach(graph::delete);
            return;
        }
        if (kind.equals("maxCount")) {
            graph.add(subject, constraint.path(), NodeFactory.createLiteralString("one"));
            graph.add(subject, constraint.path(), NodeFactory.createLiteralString("two"));
            graph.add(subject, constraint.path(), NodeFactory.createLiteralString("three"));
            return;
        }
        graph.delete(victim);
        graph.add(subject, constraint.path(), wrong(kind, object, constraint.value()));
    }

    private static Node wrong(String kind, Node object, Node value) {
        return switch (kind) {
            case "datatype" -> NodeFactory.createLiteralDT("x", NodeFactory.getType("urn:x:other"));
            case "class", "or", "in" -> NodeFactory.createURI("urn:x:stranger");
            case "nodeKind" -> NodeFactory.createLiteralString("not an IRI");
            case "minLength" -> NodeFactory.createLiteralString("");
            case "pattern" -> NodeFactory.createLiteralString("¿?");
            case "minInclusive" -> NodeFactory.createLiteralDT("-1000", XSDDatatype.XSDdecimal);
            case "maxInclusive" -> NodeFactory.createLiteralDT("1000", XSDDatatype.XSDdecimal);
            case "lessThan" -> NodeFactory.createLiteralDT("999999999", XSDDatatype.XSDnonNegativeInteger);
            case "lessThanOrEquals" -> NodeFactory.createLiteralDT("9999-12-31", XSDDatatype.XSDdate);
            default -> throw new AssertionError("no way is known to break " + kind + " " + value + " at " + object);
        };
    }

    @Test
    void everyConstraintOnANodeBites() throws IOException {
        Graph graph = Exported.of("nt", Samples.all()).jenaGraph();
        Node entity = node("entity/kim-jong-un");
        G.find(graph, entity, RDF.Nodes.type, null).toList().forEach(graph::delete);
        Triple figure = G.find(graph, null, schema("value"), null).next();
        for (String property : List.of("value", "minValue", "maxValue")) {
            G.find(graph, figure.getSubject(), schema(property), null).toList().forEach(graph::delete);
        }
        Node relation = G.find(graph, null, RDF.Nodes.subject, null).next().getSubject();
        graph.delete(
                G.getOneSP(graph, relation, RDF.Nodes.subject),
                G.getOneSP(graph, relation, RDF.Nodes.predicate),
                G.getOneSP(graph, relation, RDF.Nodes.object));
        List<Node> broken = new ArrayList<>();
        validate(graph).getEntries().stream()
                .filter(entry -> entry.resultPath() == null)
                .forEach(entry -> broken.add(entry.focusNode()));
        assertThat(broken).contains(entity, figure.getSubject(), relation);
    }

    private static Node node(String path) {
        return NodeFactory.createURI("https://example.org/" + path);
    }

    private static Node schema(String name) {
        return NodeFactory.createURI("https://schema.org/" + name);
    }

    private static ValidationReport validate(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph);
    }
}

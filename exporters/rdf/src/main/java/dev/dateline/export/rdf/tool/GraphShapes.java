package dev.dateline.export.rdf.tool;

import dev.dateline.export.vocabulary.ArticleTerms;
import dev.dateline.export.vocabulary.MentionTerms;
import dev.dateline.export.vocabulary.ProvenanceTerms;
import dev.dateline.export.vocabulary.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The shapes that are published with the vocabulary, and what breaks them. */
final class GraphShapes {

    /**
     * Something that breaks a shape.
     *
     * @param article the IRI of the article it belongs to, or null if there is none
     * @param focus what breaks it
     * @param name what it is about, or null if it is about the whole
     * @param message what would be right
     * @param value the value at fault, or null if something is missing
     */
    record Breach(
            @Nullable String article,
            String focus,
            @Nullable String name,
            String message,
            @Nullable String value) {

        static final Comparator<Breach> ORDER = Comparator.comparing(Breach::focus)
                .thenComparing(Breach::message)
                .thenComparing(breach -> String.valueOf(breach.value()));
    }

    private static final Node ARTICLE = NodeFactory.createURI(ArticleTerms.CLASS);
    private static final Node DATASET = NodeFactory.createURI(ProvenanceTerms.CLASS);
    /** From a statement, and from the target of a mention, to the article. */
    private static final List<Node> TO_ARTICLE = nodes(Terms.SOURCE, MentionTerms.SOURCE);

    /** From what has a part to the part. */
    private static final List<Node> TO_PART = nodes(MentionTerms.SELECTOR, ArticleTerms.AUTHOR);

    private static final Node TARGET = NodeFactory.createURI(MentionTerms.TARGET);

    private final Graph document;
    private final Shapes shapes;

    GraphShapes() {
        document = document("/dev/dateline/export/rdf/shapes.ttl");
        shapes = Shapes.parse(document);
    }

    private static Graph document(String file) {
        try (InputStream in = Objects.requireNonNull(GraphShapes.class.getResourceAsStream(file), file)) {
            return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a graph has anything that shapes are about. */
    static boolean concern(Graph graph) {
        return graph.contains(Node.ANY, RDF.Nodes.type, ARTICLE) || graph.contains(Node.ANY, RDF.Nodes.type, DATASET);
    }

    /**
     * What breaks the shapes.
     *
     * @param graph a graph
     * @param name its name, or null
     */
    List<Breach> breaches(Graph graph, @Nullable Node name) {
        Collection<ReportEntry> entries =
                ShaclValidator.get().validate(shapes, graph).getEntries();
        return entries.stream()
                .map(entry -> breach(entry, graph, name))
                .sorted(Breach.ORDER)
                .toList();
    }

    private Breach breach(ReportEntry entry, Graph graph, @Nullable Node graphName) {
        Node article = graphName == null ? article(graph, entry.focusNode()) : graphName;
        Node name = entry.source() == null ? null : G.getZeroOrOneSP(document, entry.source(), SHACL.name);
        return new Breach(
                article == null ? null : text(article),
                text(entry.focusNode()),
                name == null ? null : name.getLiteralLexicalForm(),
                entry.message(),
                entry.value() == null ? null : text(entry.value()));
    }

    /** The article that something belongs to: itself, what it is from, or what refers to it. Null if there is none. */
    private static @Nullable Node article(Graph graph, Node thing) {
        if (graph.contains(thing, RDF.Nodes.type, ARTICLE)) {
            return thing;
        }
        for (Node property : TO_ARTICLE) {
            List<Node> articles = G.listSP(graph, thing, property);
            if (!articles.isEmpty()) {
                return articles.get(0);
            }
        }
        List<Node> near = new ArrayList<>(G.listSP(graph, thing, TARGET));
        TO_PART.forEach(property -> near.addAll(G.listPO(graph, property, thing)));
        return near.isEmpty() ? null : article(graph, near.get(0));
    }

    private static List<Node> nodes(String... iris) {
        return Stream.of(iris).map(NodeFactory::createURI).toList();
    }

    private static String text(Node node) {
        return node.isLiteral() ? "'" + node.getLiteralLexicalForm() + "'" : "<" + node + ">";
    }
}

package dev.dateline.export.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** A graph that is written as it comes. Statements about one subject should follow each other: Turtle groups them. */
final class TripleSink {

    private final StreamRDF out;
    private final Map<String, Node> terms = new HashMap<>();
    private @Nullable Node name;
    private long triples;

    TripleSink(StreamRDF out) {
        this.out = out;
    }

    /** What follows is in the graph of a name. */
    void enter(String iri) {
        name = NodeFactory.createURI(iri);
    }

    /** What follows is in the graph without a name, as everything is at first. */
    void leave() {
        name = null;
    }

    /** Begins to speak of something. */
    Subject subject(String iri) {
        return new Subject(this, NodeFactory.createURI(iri));
    }

    /** The node of a class or property; for terms of the vocabularies alone, as all of them are kept. */
    Node term(String iri) {
        return terms.computeIfAbsent(iri, NodeFactory::createURI);
    }

    void add(Node subject, Node property, Node object) {
        if (name == null) {
            out.triple(Triple.create(subject, property, object));
        } else {
            out.quad(Quad.create(name, subject, property, object));
        }
        triples++;
    }

    /** How many triples were written; one that was written twice counts twice. */
    long triples() {
        return triples;
    }
}

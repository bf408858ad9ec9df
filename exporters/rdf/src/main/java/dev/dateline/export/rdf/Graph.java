package dev.dateline.export.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/** A graph that is written as it comes. Statements about one subject should follow each other: Turtle groups them. */
final class Graph {

    private final StreamRDF out;
    private final Map<String, Node> terms = new HashMap<>();
    private long triples;

    Graph(StreamRDF out) {
        this.out = out;
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
        out.triple(Triple.create(subject, property, object));
        triples++;
    }

    /** How many triples were written; one that was written twice counts twice. */
    long triples() {
        return triples;
    }
}

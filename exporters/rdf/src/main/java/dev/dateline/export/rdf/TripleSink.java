package dev.dateline.export.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** A graph that is written as it comes. Statements about one subject should follow each other: Turtle groups them. */
final class TripleSink {

    private final StreamRDF out;
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

    void add(Triple triple) {
        if (name == null) {
            out.triple(triple);
        } else {
            out.quad(Quad.create(name, triple));
        }
        triples++;
    }

    /** How many triples were written; one that was written twice counts twice. */
    long triples() {
        return triples;
    }
}

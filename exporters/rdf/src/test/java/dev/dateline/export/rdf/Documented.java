package dev.dateline.export.rdf;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** The documents of the exporter, and what tests know of other vocabularies, as graphs. */
final class Documented {

    private Documented() {}

    static Graph ontology() {
        return RDFParser.fromString(RdfDocument.ONTOLOGY.text(), Lang.TURTLE).toGraph();
    }

    /** The triples of the ontology as they stand in its file. */
    static List<Triple> ontologyInOrder() {
        List<Triple> triples = new ArrayList<>();
        RDFParser.fromString(RdfDocument.ONTOLOGY.text(), Lang.TURTLE).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }
        });
        return triples;
    }

    static Graph shapes() {
        return RDFParser.fromString(RdfDocument.SHAPES.text(), Lang.TURTLE).toGraph();
    }

    /** Domains, ranges and superclasses of the standard terms in use, as their own definitions have them. */
    static Graph standards() {
        InputStream in = Objects.requireNonNull(Documented.class.getResourceAsStream("standards.ttl"));
        return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    }
}

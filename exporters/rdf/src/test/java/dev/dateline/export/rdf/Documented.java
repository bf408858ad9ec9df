package dev.dateline.export.rdf;

import java.io.InputStream;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The documents of the exporter, and what tests know of other vocabularies, as graphs. */
final class Documented {

    private Documented() {}

    static Graph ontology() {
        return RDFParser.fromString(RdfDocument.ONTOLOGY.text(), Lang.TURTLE).toGraph();
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

package dev.dateline.export.rdf;

/** How a relation tells which triple it is about. */
enum Reification {
    /** By {@code rdf:subject}, {@code rdf:predicate} and {@code rdf:object}; the triple is in the graph, too. */
    STATEMENT,
    /** By {@code rdf:reifies} and a triple term, as RDF 1.2 has it; the triple is in the graph, too. */
    RDF12,
    /** By a triple term alone: that an article says so is in the graph, that it is so is not. */
    RDF12_UNASSERTED
}

package dev.dateline.export.statements;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says in the graph. It is at most one triple, as W3C's "Generating RDF from Tabular Data on the Web" has
 * it: none if the cell is empty.
 *
 * <p>Subjects, and the objects of links, are URI templates (RFC 6570) over the columns of the row, in which
 * {@code {base}} stands for the base IRI of the export.
 */
public sealed interface TripleMapping {

    /** Nothing: the cell is there for people or for keys, and what it says is said elsewhere. */
    record Nothing() implements TripleMapping {}

    /**
     * The subject has the cell's value.
     *
     * @param about the subject, or null for the table's
     * @param property an IRI
     */
    record Value(@Nullable String about, String property) implements TripleMapping {}

    /**
     * The subject has another thing to do with it.
     *
     * @param about the subject, or null for the table's
     * @param property an IRI, or a template for one
     * @param target the other thing
     */
    record Link(@Nullable String about, String property, String target) implements TripleMapping {}
}

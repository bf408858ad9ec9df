package dev.dateline.export.rdf;

/** A writer that takes at once what Jena would give it character by character. */
interface TextSink {

    /** Writes a text with quotation marks around it, escaped as N-Triples and Turtle have it. */
    void quoted(String text);
}

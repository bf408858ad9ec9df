package dev.dateline.export.rdf;

/** A writer that takes a literal's text at once, where Jena would give it character by character. */
interface TextSink {

    /** Writes a text with quotation marks around it, escaped as N-Triples and Turtle have it. */
    void quoted(String text);
}

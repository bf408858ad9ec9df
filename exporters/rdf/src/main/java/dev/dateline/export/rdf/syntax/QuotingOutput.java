package dev.dateline.export.rdf.syntax;

import dev.dateline.export.Escapes;
import java.util.Map;

/** A writer that takes at once what Jena would give it character by character. */
interface QuotingOutput {

    /** What N-Triples and Turtle escape between quotation marks, as Jena does. */
    Escapes ESCAPES = Escapes.of(
            Map.of('"', "\\\"", '\\', "\\\\", '\n', "\\n", '\r', "\\r", '\t', "\\t", '\f', "\\f", '\uFFFD', "\\uFFFD"));

    /** Writes a text with quotation marks around it, escaped as N-Triples and Turtle have it. */
    void quoted(String text);
}

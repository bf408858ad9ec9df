package dev.dateline.export;

import java.util.function.Supplier;

/**
 * Something to read about what an exporter writes, such as the ontology of a graph.
 *
 * @param name what users write for it, a word of the shape {@code [a-z][a-z0-9-]*}, unique among all documents
 * @param title what it is, in a few words
 * @param source gives its text, as often as it is asked
 */
public record Document(String name, String title, Supplier<String> source) {

    /**
     * The document itself.
     *
     * @return its text, the last line ended too
     */
    public String text() {
        return source.get();
    }
}

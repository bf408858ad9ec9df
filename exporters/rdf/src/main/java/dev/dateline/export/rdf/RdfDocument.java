package dev.dateline.export.rdf;

import dev.dateline.export.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What there is to read about the graph. */
enum RdfDocument {
    ONTOLOGY("ontology", "Dateline's own terms, OWL and RDFS in Turtle", "ontology.ttl"),
    SHAPES("shapes", "what a graph has to hold, SHACL in Turtle", "shapes.ttl"),
    CONTEXT("context", "short names for the terms, a JSON-LD context", "syntax/context.jsonld");

    private final String word;
    private final String title;
    private final String file;

    RdfDocument(String word, String title, String file) {
        this.word = word;
        this.title = title;
        this.file = file;
    }

    static List<Document> all() {
        return Arrays.stream(values())
                .map(each -> new Document(each.word, each.title, each::text))
                .toList();
    }

    String text() {
        try (InputStream in = Objects.requireNonNull(RdfDocument.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

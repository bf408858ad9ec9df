package dev.dateline.export.rdf.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** The names that the published JSON-LD context gives to terms. */
final class JsonLdContext {

    /**
     * A name and how its values are to be read.
     *
     * @param name the key in objects
     * @param type {@code @id}, the IRI of a datatype, or empty for text
     */
    record Term(String name, String type) {}

    private final Map<String, Term> byIri = new HashMap<>();
    private final Map<String, String> namespaces = new HashMap<>();

    private JsonLdContext(JsonObject context) {
        context.forEach((name, value) -> {
            if (isNamespace(value)) {
                namespaces.put(name, value.getAsString().value());
            }
        });
        context.forEach((name, value) -> {
            if (value.isObject() && value.getAsObject().hasKey("@reverse")) {
                return; // for what is told the other way round; it stands for no property
            }
            if (value.isObject()) {
                JsonObject term = value.getAsObject();
                String type = term.getString("@type");
                byIri.put(expanded(term.getString("@id")), new Term(name, type.equals("@id") ? type : expanded(type)));
            } else if (!isNamespace(value)) {
                byIri.put(expanded(value.getAsString().value()), new Term(name, ""));
            }
        });
    }

    static JsonLdContext published() {
        return new JsonLdContext(JSON.parse(text()).get("@context").getAsObject());
    }

    /** The published context as it stands in its file. */
    static String text() {
        try (InputStream in = Objects.requireNonNull(JsonLdContext.class.getResourceAsStream("context.jsonld"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNamespace(JsonValue value) {
        return value.isString() && value.getAsString().value().contains("://");
    }

    private String expanded(String compact) {
        int colon = compact.indexOf(':');
        return namespaces.get(compact.substring(0, colon)) + compact.substring(colon + 1);
    }

    /** What a property is called: itself if the context has no name for it. */
    Term property(String iri) {
        Term term = byIri.get(iri);
        return term == null ? new Term(iri, "") : term;
    }

    /** What a class is called. */
    String className(String iri) {
        return property(iri).name();
    }
}

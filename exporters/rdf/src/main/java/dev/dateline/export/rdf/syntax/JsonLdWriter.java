package dev.dateline.export.rdf.syntax;

import dev.dateline.export.Escapes;
import dev.dateline.export.Utf8Output;
import dev.dateline.export.vocabulary.Terms;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * JSON-LD, an object for each subject, written as it comes. The context is part of the file, so nothing has to be
 * fetched to read it.
 */
final class JsonLdWriter extends SubjectBatches {

    /** Controls, as JSON wants it, and the two characters with a meaning in it. */
    private static final Escapes ESCAPES = escapes();

    private final Utf8Output out;
    private final JsonLdContext context = JsonLdContext.published();
    private boolean first = true;

    private static Escapes escapes() {
        Map<Character, String> escapes = new HashMap<>();
        for (char c = 0; c < ' '; c++) {
            escapes.put(c, String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        escapes.put('\u007F', "\\u007f");
        escapes.putAll(Map.of('"', "\\\"", '\\', "\\\\", '\n', "\\n", '\r', "\\r", '\t', "\\t"));
        return Escapes.of(escapes);
    }

    JsonLdWriter(Utf8Output out) {
        this.out = out;
    }

    @Override
    void begin() throws IOException {
        String text = JsonLdContext.text().stripTrailing();
        out.print(text.substring(0, text.length() - 1).stripTrailing());
        out.print(",\n  \"@graph\": [");
    }

    @Override
    void end() throws IOException {
        out.print("\n  ]\n}\n");
    }

    @Override
    void write(Node about, Map<Node, List<Node>> objects) throws IOException {
        out.print(first ? "\n" : ",\n");
        first = false;
        out.print("    {\n      \"@id\": ");
        string(about.getURI());
        for (Map.Entry<Node, List<Node>> property : objects.entrySet()) {
            write(property.getKey().getURI(), property.getValue());
        }
        out.print("\n    }");
    }

    private void write(String property, List<Node> objects) throws IOException {
        boolean isType = property.equals(Terms.TYPE);
        JsonLdContext.Term term = isType ? new JsonLdContext.Term("@type", "@vocab") : context.property(property);
        out.print(",\n      ");
        string(term.name());
        out.print(": ");
        if (objects.size() > 1) {
            out.print("[");
        }
        for (int i = 0; i < objects.size(); i++) {
            out.print(i == 0 ? "" : ", ");
            value(objects.get(i), term);
        }
        if (objects.size() > 1) {
            out.print("]");
        }
    }

    private void value(Node object, JsonLdContext.Term term) throws IOException {
        if (object.isURI()) {
            iri(object.getURI(), term);
            return;
        }
        String text = object.getLiteralLexicalForm();
        String datatype = object.getLiteralDatatypeURI();
        String untyped = term.type().isEmpty() ? XSDDatatype.XSDstring.getURI() : term.type();
        if (!datatype.equals(untyped)) {
            out.print("{\"@value\": ");
            string(text);
            if (!datatype.equals(XSDDatatype.XSDstring.getURI())) {
                out.print(", \"@type\": ");
                string(datatype);
            }
            out.print("}");
        } else if (datatype.equals(XSDDatatype.XSDboolean.getURI())
                || datatype.equals(XSDDatatype.XSDnonNegativeInteger.getURI())) {
            out.print(text);
        } else {
            string(text);
        }
    }

    private void iri(String iri, JsonLdContext.Term term) throws IOException {
        switch (term.type()) {
            case "@vocab" -> string(context.className(iri));
            case "@id" -> string(iri);
            default -> {
                out.print("{\"@id\": ");
                string(iri);
                out.print("}");
            }
        }
    }

    private void string(String text) throws IOException {
        out.write('"');
        out.print(text, ESCAPES);
        out.write('"');
    }
}

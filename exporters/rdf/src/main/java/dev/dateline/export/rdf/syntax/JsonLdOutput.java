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
 * The pieces that JSON-LD is written in. The context is part of the file, so nothing has to be fetched to read it.
 *
 * <p>Everything can stand in a {@code <script>} of a web page as it is: HTML ends one at {@code </script>}, and there is
 * no {@code <} in the file.
 */
final class JsonLdOutput {

    /** Controls, as JSON wants it, the two characters with a meaning in it, and the one with a meaning in HTML. */
    private static final Escapes ESCAPES = escapes();

    private static final JsonLdContext.Term TYPE = new JsonLdContext.Term("@type", "@vocab");
    private static final String STRING = XSDDatatype.XSDstring.getURI();

    private final Utf8Output out;
    private final JsonLdContext context = JsonLdContext.published();
    private boolean first = true;

    JsonLdOutput(Utf8Output out) {
        this.out = out;
    }

    private static Escapes escapes() {
        Map<Character, String> escapes = new HashMap<>();
        for (char c = 0; c < ' '; c++) {
            escapes.put(c, String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        escapes.put('\u007F', "\\u007f");
        escapes.put('<', "\\u003c");
        escapes.putAll(Map.of('"', "\\\"", '\\', "\\\\", '\n', "\\n", '\r', "\\r", '\t', "\\t"));
        return Escapes.of(escapes);
    }

    /** Writes the context, and opens the list of what is said. */
    void begin() throws IOException {
        String text = JsonLdContext.text().stripTrailing();
        out.print(text.substring(0, text.length() - 1).stripTrailing());
        out.print(",\n  \"@graph\": [");
    }

    void end() throws IOException {
        out.print("\n  ]\n}\n");
    }

    /** What follows is the next object in the list, indented by four blanks. */
    void nextOfGraph() throws IOException {
        out.print(first ? "\n    " : ",\n    ");
        first = false;
    }

    void openNode(Node about, int indent) throws IOException {
        out.print("{\n");
        out.spaces(indent + 2);
        out.print("\"@id\": ");
        string(about.getURI());
    }

    void closeNode(int indent) throws IOException {
        out.write('\n');
        out.spaces(indent);
        out.write('}');
    }

    /** Writes the name of a property of a node, after what stands in it already. */
    void key(String name, int indent) throws IOException {
        out.print(",\n");
        out.spaces(indent + 2);
        string(name);
        out.print(": ");
    }

    /** Writes something as it is. */
    void raw(String json) throws IOException {
        out.print(json);
    }

    /** Begins a line. */
    void line(int indent) throws IOException {
        out.write('\n');
        out.spaces(indent);
    }

    /** What a property is called, and what its values are. */
    JsonLdContext.Term term(Node property) {
        return property.getURI().equals(Terms.TYPE) ? TYPE : context.property(property.getURI());
    }

    /** Writes a property with its values in one line. */
    void property(Node property, List<Node> objects, int indent) throws IOException {
        JsonLdContext.Term term = term(property);
        key(term.name(), indent);
        if (objects.size() > 1) {
            out.write('[');
        }
        for (int i = 0; i < objects.size(); i++) {
            out.print(i == 0 ? "" : ", ");
            value(objects.get(i), term);
        }
        if (objects.size() > 1) {
            out.write(']');
        }
    }

    /** Writes the value of a property. */
    void value(Node object, JsonLdContext.Term term) throws IOException {
        if (object.isURI()) {
            iri(object.getURI(), term);
            return;
        }
        String text = object.getLiteralLexicalForm();
        String datatype = object.getLiteralDatatypeURI();
        if (!object.getLiteralLanguage().isEmpty()) {
            annotated(text, "@language", object.getLiteralLanguage());
        } else if (!datatype.equals(term.type().isEmpty() ? STRING : term.type())) {
            annotated(text, "@type", datatype.equals(STRING) ? "" : datatype);
        } else if (datatype.equals(XSDDatatype.XSDboolean.getURI())
                || datatype.equals(XSDDatatype.XSDnonNegativeInteger.getURI())) {
            out.print(text);
        } else {
            string(text);
        }
    }

    /** A value that is not what the context says; nothing more is said of it if there is no fact. */
    private void annotated(String text, String name, String fact) throws IOException {
        out.print("{\"@value\": ");
        string(text);
        if (!fact.isEmpty()) {
            out.print(", \"" + name + "\": ");
            string(fact);
        }
        out.write('}');
    }

    private void iri(String iri, JsonLdContext.Term term) throws IOException {
        switch (term.type()) {
            case "@vocab" -> string(context.className(iri));
            case "@id" -> string(iri);
            default -> {
                out.print("{\"@id\": ");
                string(iri);
                out.write('}');
            }
        }
    }

    private void string(String text) throws IOException {
        out.write('"');
        out.print(text, ESCAPES);
        out.write('"');
    }
}

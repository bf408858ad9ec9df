package dev.dateline.export.rdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * RDF/XML, a description for each subject, written as it comes. Literals have no characters that XML cannot hold; see
 * {@link XmlCharacters}.
 */
final class RdfXmlWriter extends SubjectBatches {

    private final FileOutput out;
    private final Map<String, String> prefixes;
    private final Map<String, String> byNamespace = new HashMap<>();

    RdfXmlWriter(FileOutput out, Map<String, String> prefixes) {
        this.out = out;
        this.prefixes = prefixes;
        prefixes.forEach((prefix, namespace) -> byNamespace.put(namespace, prefix));
    }

    @Override
    void begin() throws IOException {
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            out.print("\n    xmlns:" + prefix.getKey() + "=\"");
            escape(prefix.getValue());
            out.print("\"");
        }
        out.print(">\n");
    }

    @Override
    void end() throws IOException {
        out.print("</rdf:RDF>\n");
    }

    @Override
    void write(Node about, Map<Node, List<Node>> objects) throws IOException {
        out.print("  <rdf:Description rdf:about=\"");
        escape(about.getURI());
        out.print("\">\n");
        for (Map.Entry<Node, List<Node>> property : objects.entrySet()) {
            for (Node object : property.getValue()) {
                write(property.getKey().getURI(), object);
            }
        }
        out.print("  </rdf:Description>\n");
    }

    private void write(String property, Node object) throws IOException {
        int end = Math.max(property.lastIndexOf('/'), property.lastIndexOf('#')) + 1;
        String namespace = property.substring(0, end);
        String prefix = byNamespace.get(namespace);
        String name = (prefix == null ? "own" : prefix) + ":" + property.substring(end);
        out.print("    <" + name);
        if (prefix == null) {
            out.print(" xmlns:own=\"");
            escape(namespace);
            out.print("\"");
        }
        if (object.isURI()) {
            out.print(" rdf:resource=\"");
            escape(object.getURI());
            out.print("\"/>\n");
            return;
        }
        if (!object.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            out.print(" rdf:datatype=\"");
            escape(object.getLiteralDatatypeURI());
            out.print("\"");
        }
        out.print(">");
        escape(object.getLiteralLexicalForm());
        out.print("</" + name + ">\n");
    }

    /** Text or an attribute's value. A carriage return that stood there as it is would be read as a line feed. */
    private void escape(String text) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity != null) {
                out.print(text.substring(done, i));
                out.print(entity);
                done = i + 1;
            }
        }
        out.print(done == 0 ? text : text.substring(done));
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            default -> null;
        };
    }
}

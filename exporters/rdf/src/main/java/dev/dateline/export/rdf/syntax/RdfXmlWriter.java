package dev.dateline.export.rdf.syntax;

import dev.dateline.export.Escapes;
import dev.dateline.export.Utf8Output;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * RDF/XML, a description for each subject, written as it comes. Literals have no characters that XML cannot hold; see
 * {@link XmlCharacters}.
 */
final class RdfXmlWriter extends SubjectBatches {

    /** Of text and of attributes. A carriage return that stood there as it is would be read as a line feed. */
    private static final Escapes ESCAPES =
            Escapes.of(Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\r', "&#13;"));

    private final Utf8Output out;
    private final Map<String, String> prefixes;
    private final Map<String, String> byNamespace = new HashMap<>();

    RdfXmlWriter(Utf8Output out, Map<String, String> prefixes) {
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
        if (!object.getLiteralLanguage().isEmpty()) {
            out.print(" xml:lang=\"");
            escape(object.getLiteralLanguage());
            out.print("\"");
        } else if (!object.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            out.print(" rdf:datatype=\"");
            escape(object.getLiteralDatatypeURI());
            out.print("\"");
        }
        out.print(">");
        escape(object.getLiteralLexicalForm());
        out.print("</" + name + ">\n");
    }

    private void escape(String text) throws IOException {
        out.print(text, ESCAPES);
    }
}

package dev.dateline.export.rdf.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.lib.InternalErrorException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.protobuf.ProtobufRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Tells the syntax of a graph by how it begins. */
final class GraphSyntax {

    private static final String IRI = "<[^<>\"{}|^`\\\\\\s]*:[^<>\"{}|^`\\\\\\s]*>";

    /** Names that the texts of articles do not have unless a backslash stands before their quotation mark. */
    private static final Pattern JSON_LD = Pattern.compile("(?<!\\\\)\"@(context|graph|id)\"\\s*:");

    private static final Pattern DIRECTIVE =
            Pattern.compile("@?(prefix\\s+[^\\s:]*:|base)\\s*<.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE =
            Pattern.compile("(" + IRI + "|_:\\S+)\\s+" + IRI + "\\s+(<|_:|\").*\\.\\s*(#.*)?");
    private static final Pattern BLOCK =
            Pattern.compile("((graph\\s+)?" + IRI + "\\s*(\\{|a\\s|" + IRI + "|$)|\\{\\s*(<|_:)).*");

    private static final int BYTE_ORDER_MARK = 3;

    private GraphSyntax() {}

    /**
     * The syntax.
     *
     * @param first the first bytes, each as a character
     * @return null if it is no graph
     */
    static @Nullable Lang of(String first) {
        String text =
                (first.startsWith("\u00EF\u00BB\u00BF") ? first.substring(BYTE_ORDER_MARK) : first).stripLeading();
        if (text.startsWith("{") || text.startsWith("[")) {
            return JSON_LD.matcher(text).find() ? Lang.JSONLD : ofLines(text);
        }
        if (text.startsWith("<") && text.contains("<rdf:RDF")) {
            return Lang.RDFXML;
        }
        Lang lines = ofLines(text);
        return lines == null && isProtobuf(first) ? Lang.RDFPROTO : lines;
    }

    /** N-Quads has all of N-Triples, and TriG all of Turtle. */
    private static @Nullable Lang ofLines(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.startsWith("#"))
                .findFirst()
                .orElse("");
        if (LINE.matcher(line).matches()) {
            return Lang.NQUADS;
        }
        return DIRECTIVE.matcher(line).matches() || BLOCK.matcher(line).matches() ? Lang.TRIG : null;
    }

    /** Whether messages begin here, the last of which may be cut off. */
    private static boolean isProtobuf(String first) {
        int[] rows = new int[1];
        try {
            ProtobufRDF.inputStreamToStreamRDF(
                    new ByteArrayInputStream(first.getBytes(StandardCharsets.ISO_8859_1)), new StreamRDFBase() {
                        @Override
                        public void prefix(String prefix, String iri) {
                            rows[0]++;
                        }

                        @Override
                        public void triple(Triple triple) {
                            rows[0]++;
                        }

                        @Override
                        public void quad(Quad quad) {
                            rows[0]++;
                        }
                    });
        } catch (RiotException | AtlasException | InternalErrorException e) {
            return rows[0] > 0; // the end of what is looked at, if anything was there before
        }
        return rows[0] > 0;
    }
}

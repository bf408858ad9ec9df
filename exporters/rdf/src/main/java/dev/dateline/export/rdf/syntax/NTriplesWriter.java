package dev.dateline.export.rdf.syntax;

import dev.dateline.export.Utf8Output;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;

/** N-Triples and N-Quads, as Jena writes them. */
final class NTriplesWriter extends WriterStreamRDFPlain {

    private final NTriplesOutput lines;

    private NTriplesWriter(NTriplesOutput lines) {
        super(lines, new NTriplesNodes());
        this.lines = lines;
    }

    static NTriplesWriter into(Utf8Output out) {
        return new NTriplesWriter(new NTriplesOutput(out));
    }

    @Override
    public void triple(Triple triple) {
        statement(triple.getSubject(), triple.getPredicate(), triple.getObject());
        lines.endOfStatement();
    }

    @Override
    public void quad(Quad quad) {
        statement(quad.getSubject(), quad.getPredicate(), quad.getObject());
        if (!quad.isTriple() && !quad.isDefaultGraph()) {
            lines.print(' ');
            format(quad.getGraph());
        }
        lines.endOfStatement();
    }

    private void statement(Node subject, Node predicate, Node object) {
        format(subject);
        lines.print(' ');
        format(predicate);
        lines.print(' ');
        format(object);
    }

    /** What there is most of first: Jena asks what a node is not before it asks what it is. */
    @Override
    protected void format(Node node) {
        if (node.isURI()) {
            getFmt().formatURI(lines, node.getURI());
        } else if (node.isLiteral() && node.getLiteralDatatype() == XSDDatatype.XSDstring) {
            lines.quoted(node.getLiteralLexicalForm());
        } else {
            super.format(node);
        }
    }
}

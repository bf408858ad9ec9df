package dev.dateline.export.rdf.syntax;

import dev.dateline.export.Settings;
import dev.dateline.export.Utf8Output;
import dev.dateline.export.vocabulary.Terms;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.writer.DirectiveStyle;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * Turtle and TriG: a block for each subject, as Jena writes it. Jena spells each property of a block twice, once to
 * learn how wide it is; this knows.
 *
 * <p>A pretty block names a property once, with all its values after it, and says {@code a} for {@code rdf:type}. It
 * is no more work than a plain one and needs no more memory, so the order is still that of the article.
 */
final class TurtleWriter extends WriterStreamRDFBlocks {

    private static final Node TYPE = NodeFactory.createURI(Terms.TYPE);

    private final TurtleNodes nodes;
    private final boolean pretty;

    private TurtleWriter(TurtleOutput out, boolean pretty) {
        super(out, context());
        this.pretty = pretty;
        nodes = new TurtleNodes(pMap);
        fmt = nodes;
    }

    /** A writer that was started and has its prefixes. */
    static TurtleWriter started(Utf8Output out, Settings settings) {
        TurtleWriter blocks = new TurtleWriter(new TurtleOutput(out), settings.get(SyntaxOptions.PRETTY));
        blocks.start();
        settings.get(SyntaxOptions.PREFIXES).forEach(blocks::prefix);
        return blocks;
    }

    /** Not the context of the whole process: what others set there must not change the output. */
    static Context context() {
        Context context = new Context();
        context.set(RIOT.symTurtleDirectiveStyle, DirectiveStyle.AT);
        return context;
    }

    @Override
    protected void printBatchTriples(Node subject, List<Triple> triples) {
        if (lastGraph != null) {
            endGraph(null);
            lastGraph = null;
        }
        if (out.getRow() > 1) {
            out.println();
        }
        printBlock(subject, triples);
        out.println(" .");
    }

    @Override
    protected void printBatchQuads(Node graph, Node subject, List<Quad> quads) {
        if (graph.equals(lastGraph)) {
            out.println(" .");
        } else {
            endGraph(graph);
            startGraph(graph);
            lastGraph = graph;
        }
        List<Triple> triples = new ArrayList<>(quads.size());
        quads.forEach(quad -> triples.add(quad.asTriple()));
        printBlock(subject, triples);
        lastSubject = subject;
    }

    private void printBlock(Node subject, List<Triple> triples) {
        outputNode(subject);
        if (out.getCol() > LONG_SUBJECT) {
            out.println();
        } else {
            out.print(' ', GAP_S_P);
        }
        out.incIndent(INDENT_PREDICATE);
        out.pad();
        int width = propertyWidth(triples);
        Node last = null;
        for (Triple triple : triples) {
            Node property = triple.getPredicate();
            if (pretty && property.equals(last)) {
                out.println(" ,");
            } else {
                if (last != null) {
                    out.println(pretty ? " ;" : ";");
                }
                outputProperty(property);
            }
            out.pad(width);
            out.print(' ', GAP_P_O);
            outputNode(triple.getObject());
            last = property;
        }
        out.decIndent(INDENT_PREDICATE);
    }

    private void outputProperty(Node property) {
        if (pretty && property.equals(TYPE)) {
            out.print("a");
        } else {
            outputNode(property);
        }
    }

    private int propertyWidth(List<Triple> triples) {
        int widest = MIN_PREDICATE;
        for (Triple triple : triples) {
            int width = nodes.width(triple.getPredicate().getURI());
            if (width <= LONG_PREDICATE && width > widest) {
                widest = width;
            }
        }
        return widest;
    }
}

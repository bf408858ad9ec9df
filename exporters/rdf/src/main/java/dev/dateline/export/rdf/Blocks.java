package dev.dateline.export.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.writer.DirectiveStyle;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * Turtle and TriG: a block for each subject, as Jena writes it. Jena spells each property of a block twice, once to
 * learn how wide it is; this knows.
 */
final class Blocks extends WriterStreamRDFBlocks {

    private final BlockNodes nodes;

    private Blocks(BlockWriter out) {
        super(out, context());
        nodes = new BlockNodes(pMap);
        fmt = nodes;
    }

    /** A writer that was started and has its prefixes. */
    static Blocks started(FileOutput out, Map<String, String> prefixes) {
        Blocks blocks = new Blocks(new BlockWriter(out));
        blocks.start();
        prefixes.forEach(blocks::prefix);
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
        for (int i = 0; i < triples.size(); i++) {
            if (i > 0) {
                out.println(";");
            }
            outputNode(triples.get(i).getPredicate());
            out.pad(width);
            out.print(' ', GAP_P_O);
            outputNode(triples.get(i).getObject());
        }
        out.decIndent(INDENT_PREDICATE);
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

package dev.dateline.export.rdf;

import java.util.Map;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.writer.DirectiveStyle;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;
import org.apache.jena.sparql.util.Context;

/** Turtle and TriG: a block for each subject. */
final class Blocks extends WriterStreamRDFBlocks {

    private Blocks(BlockWriter out) {
        super(out, context());
        fmt = new BlockNodes(pMap);
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
}

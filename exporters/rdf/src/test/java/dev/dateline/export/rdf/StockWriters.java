package dev.dateline.export.rdf;

import dev.dateline.export.vocabulary.Terms;
import java.io.OutputStream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.DirectiveStyle;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.util.Context;

/** Jena's writers as they come, to compare with. */
final class StockWriters {

    private StockWriters() {}

    static StreamRDF lines(OutputStream out) {
        return new WriterStreamRDFPlain(IO.wrapUTF8(out));
    }

    /** With prefixes as Turtle has had them from the start, and not as SPARQL has them. */
    private static Context context() {
        Context context = new Context();
        context.set(RIOT.symTurtleDirectiveStyle, DirectiveStyle.AT);
        return context;
    }

    static StreamRDF blocks(OutputStream out) {
        StreamRDF writer = new WriterStreamRDFBlocks(out, context());
        writer.start();
        Terms.PREFIXES.forEach(writer::prefix);
        return writer;
    }
}

package dev.dateline.export.rdf;

import dev.dateline.export.vocabulary.Terms;
import java.io.OutputStream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;

/** Jena's writers as they come, to compare with. */
final class StockWriters {

    private StockWriters() {}

    static StreamRDF lines(OutputStream out) {
        return new WriterStreamRDFPlain(IO.wrapUTF8(out));
    }

    static StreamRDF blocks(OutputStream out) {
        StreamRDF writer = new WriterStreamRDFBlocks(out, Blocks.context());
        writer.start();
        Terms.PREFIXES.forEach(writer::prefix);
        return writer;
    }
}

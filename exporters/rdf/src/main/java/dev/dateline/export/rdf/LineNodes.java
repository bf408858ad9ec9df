package dev.dateline.export.rdf;

import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** Nodes as Jena writes them in N-Triples, without looking at each character by itself. */
final class LineNodes extends NodeFormatterNT {

    @Override
    public void formatURI(AWriter w, String iri) {
        if (w instanceof LineWriter line) {
            line.iri(iri);
        } else {
            super.formatURI(w, iri);
        }
    }

    @Override
    public void formatLitString(AWriter w, String text) {
        if (w instanceof TextSink sink) {
            sink.quoted(text);
        } else {
            super.formatLitString(w, text);
        }
    }

    @Override
    public void formatLitDT(AWriter w, String text, String datatype) {
        formatLitString(w, text);
        w.print("^^");
        formatURI(w, datatype);
    }
}

package dev.dateline.export.rdf.syntax;

import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** Nodes as Jena writes them in N-Triples, without looking at each character by itself. */
final class NTriplesNodes extends NodeFormatterNT {

    @Override
    public void formatURI(AWriter w, String iri) {
        if (w instanceof NTriplesOutput line) {
            line.iri(iri);
        } else {
            super.formatURI(w, iri);
        }
    }

    @Override
    public void formatLitString(AWriter w, String text) {
        if (w instanceof QuotingOutput sink) {
            sink.quoted(text);
        } else {
            super.formatLitString(w, text);
        }
    }

    @Override
    public void formatLitLang(AWriter w, String text, String language) {
        formatLitString(w, text);
        w.print("@");
        w.print(language);
    }

    @Override
    public void formatLitDT(AWriter w, String text, String datatype) {
        formatLitString(w, text);
        w.print("^^");
        formatURI(w, datatype);
    }
}

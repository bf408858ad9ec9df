package dev.dateline.export.rdf;

import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.PrefixMap;

/** Nodes as Jena writes them in Turtle, without looking at each character twice. */
final class BlockNodes extends NodeFormatterTTL {

    /** How many IRIs are remembered, by their hashes; a power of two. */
    private static final int REMEMBERED = 1 << 11;

    private final String[] iris = new String[REMEMBERED];
    private final String[] written = new String[REMEMBERED];

    BlockNodes(PrefixMap prefixes) {
        super(null, prefixes, NodeToLabel.createScopeByDocument());
    }

    /** Jena looks for a prefix each time, and writes IRIs by halves of characters. */
    @Override
    public void formatURI(AWriter w, String iri) {
        int hash = iri.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
        if (!iri.equals(iris[slot])) {
            StringWriterI whole = new StringWriterI();
            super.formatURI(whole, iri);
            iris[slot] = iri;
            written[slot] = whole.toString();
        }
        w.print(written[slot]);
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
    protected void writeLiteralOneLine(AWriter w, String text, String datatype) {
        formatLitString(w, text);
        w.print("^^");
        formatURI(w, datatype);
    }
}

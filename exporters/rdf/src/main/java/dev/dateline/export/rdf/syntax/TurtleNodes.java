package dev.dateline.export.rdf.syntax;

import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.PrefixMap;

/** Nodes as Jena writes them in Turtle, without looking at each character by itself, or for the same prefix again. */
final class TurtleNodes extends NodeFormatterTTL {

    private final WrittenIri.Cache iris = new WrittenIri.Cache(this::spelling);

    TurtleNodes(PrefixMap prefixes) {
        super(null, prefixes, NodeToLabel.createScopeByDocument());
    }

    private String spelling(String iri) {
        StringWriterI whole = new StringWriterI();
        super.formatURI(whole, iri);
        return whole.toString();
    }

    /** How wide an IRI is when it is written. */
    int width(String iri) {
        return iris.of(iri).width();
    }

    @Override
    public void formatURI(AWriter w, String iri) {
        if (w instanceof TurtleOutput block) {
            block.iri(iris.of(iri));
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
    protected void writeLiteralOneLine(AWriter w, String text, String datatype) {
        formatLitString(w, text);
        w.print("^^");
        formatURI(w, datatype);
    }
}

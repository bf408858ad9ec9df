package dev.dateline.export.rdf.syntax;

import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.PrefixMap;

/** Nodes as Jena writes them in Turtle, without looking at each character by itself, or for the same prefix again. */
final class TurtleNodes extends NodeFormatterTTL {

    private static final String ODD = "<>\"{}|^`\\";

    private final WrittenIri.Cache iris = new WrittenIri.Cache(this::spelling);

    private final PrefixMap prefixes;
    private String[] namespaces = {};

    TurtleNodes(PrefixMap prefixes) {
        super(null, prefixes, NodeToLabel.createScopeByDocument());
        this.prefixes = prefixes;
    }

    private String spelling(String iri) {
        if (isPlain(iri) && !mayHavePrefix(iri)) {
            return '<' + iri + '>';
        }
        StringWriterI whole = new StringWriterI();
        super.formatURI(whole, iri);
        return whole.toString();
    }

    /** Whether an IRI in brackets needs no escapes. */
    private static boolean isPlain(String iri) {
        boolean plain = true;
        for (int i = 0; plain && i < iri.length(); i++) {
            char c = iri.charAt(i);
            plain = c > ' ' && c < 0x7F && ODD.indexOf(c) < 0;
        }
        return plain;
    }

    private boolean mayHavePrefix(String iri) {
        for (String namespace : namespaces()) {
            if (iri.startsWith(namespace)) {
                return true;
            }
        }
        return false;
    }

    /** What IRIs begin with that may have a prefix; prefixes come before the first IRI is written. */
    private String[] namespaces() {
        if (namespaces.length != prefixes.size()) {
            namespaces = prefixes.getMapping().values().toArray(String[]::new);
        }
        return namespaces;
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

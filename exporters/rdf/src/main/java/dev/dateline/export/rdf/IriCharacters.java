package dev.dateline.export.rdf;

/** What stands in IRIs as it is. */
final class IriCharacters {

    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = '!'; c < 0x7F; c++) {
            PLAIN[c] = "<>\"{}|^`\\".indexOf(c) < 0;
        }
    }

    private IriCharacters() {}

    /** Whether nothing in an IRI has to be looked at by Jena. */
    static boolean areAllPlain(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c >= 0x80 || !PLAIN[c]) {
                return false;
            }
        }
        return true;
    }
}

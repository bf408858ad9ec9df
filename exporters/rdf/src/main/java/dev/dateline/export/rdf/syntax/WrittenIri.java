package dev.dateline.export.rdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An IRI as it is written, in brackets or with a prefix. */
final class WrittenIri {

    private final String iri;
    private final byte[] bytes;
    private final int width;

    private WrittenIri(String iri, String written) {
        this.iri = iri;
        this.bytes = written.getBytes(StandardCharsets.UTF_8);
        this.width = written.length();
    }

    /** In UTF-8; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** How many characters it takes, those beyond the basic plane counting for two. */
    int width() {
        return width;
    }

    /** IRIs that were written lately: most are soon written again, and finding out how takes longer than writing. */
    static final class Cache {

        private static final int SLOTS = 1 << 12;

        private final @Nullable WrittenIri[] slots = new @Nullable WrittenIri[SLOTS];
        private final UnaryOperator<String> spelling;

        Cache(UnaryOperator<String> spelling) {
            this.spelling = spelling;
        }

        WrittenIri of(String iri) {
            int hash = iri.hashCode();
            int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
            WrittenIri known = slots[slot];
            if (known == null || !known.iri.equals(iri)) {
                known = new WrittenIri(iri, spelling.apply(iri));
                slots[slot] = known;
            }
            return known;
        }
    }
}

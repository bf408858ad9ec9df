package dev.dateline.export.rdf;

import dev.dateline.model.ExternalSort;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Counts things that come more than once, each once, in bounded memory. A thing is told from others by 128 bits of MD5:
 * among a billion of them the odds that two are taken for one are less than one in 10²⁰.
 */
final class DistinctTriples implements Closeable {

    /** How many are kept in memory: 5 MB. */
    private static final int KEPT = 1 << 17;

    /**
     * A thing.
     *
     * @param kind what it is counted as
     */
    private record Fingerprint(long high, long low, int kind) {

        static int order(Fingerprint a, Fingerprint b) {
            int high = Long.compare(a.high, b.high);
            return high == 0 ? Long.compare(a.low, b.low) : high;
        }

        void write(DataOutput out) throws IOException {
            out.writeLong(high);
            out.writeLong(low);
            out.writeInt(kind);
        }

        static Fingerprint read(DataInput in) throws IOException {
            return new Fingerprint(in.readLong(), in.readLong(), in.readInt());
        }
    }

    private final MessageDigest digest;
    private final int kept;
    private final byte[] hashed = new byte[16];
    private final ByteBuffer print = ByteBuffer.wrap(hashed);
    private final Fingerprints seen = new Fingerprints();
    private final ExternalSort<Fingerprint> sort;
    private boolean isSpilled;

    DistinctTriples() {
        this(KEPT);
    }

    DistinctTriples(int kept) {
        this.kept = kept;
        this.sort = new ExternalSort<>(kept, Fingerprint::order, Fingerprint::write, Fingerprint::read);
        try {
            this.digest = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    /** Takes a triple. */
    void add(Triple triple, int kind) throws IOException {
        put(triple.getSubject());
        put(triple.getPredicate());
        put(triple.getObject());
        add(kind);
    }

    /** Takes a node by itself. */
    void add(Node node, int kind) throws IOException {
        put(node);
        add(kind);
    }

    private void add(int kind) throws IOException {
        try {
            digest.digest(hashed, 0, hashed.length);
        } catch (DigestException e) {
            throw new IllegalStateException("MD5 has 16 bytes", e);
        }
        seen.add(print.getLong(0), print.getLong(Long.BYTES), kind);
        if (seen.size() >= kept) {
            spill();
        }
    }

    private void spill() throws IOException {
        seen.forEach((high, low, kind) -> sort.add(new Fingerprint(high, low, kind)));
        seen.clear();
        isSpilled = true;
    }

    private void put(Node node) {
        if (node.isLiteral()) {
            put(node.getLiteralLexicalForm());
            put(node.getLiteralLanguage());
            put(node.getLiteralDatatypeURI());
        } else {
            put(node.getURI());
        }
        digest.update((byte) 1);
    }

    /** U+0000 stands in no text, so it can end one. */
    private void put(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** Gives away the kind of each thing, once for a thing. Nothing can be added any more. */
    void forEach(IntConsumer kinds) throws IOException {
        if (!isSpilled) {
            seen.forEach((high, low, kind) -> kinds.accept(kind));
            return;
        }
        spill();
        ExternalSort.Cursor<Fingerprint> sorted = sort.sorted();
        Fingerprint before = null;
        for (Fingerprint each = sorted.next(); each != null; each = sorted.next()) {
            if (!each.equals(before)) {
                kinds.accept(each.kind());
            }
            before = each;
        }
    }

    @Override
    public void close() throws IOException {
        sort.close();
    }
}

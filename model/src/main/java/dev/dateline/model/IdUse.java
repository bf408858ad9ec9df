package dev.dateline.model;

import dev.dateline.model.CorpusRules.Use;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One use of an id by an article: its own, or that of an entity. For those who read a corpus in parts: the uses of all
 * parts, brought together by {@link #isOfArticle} and {@link #id} and in the order of {@link #number}, are what {@link
 * IdConflict} finds contradictions in. {@link CorpusReader} does all that by itself. Immutable.
 */
public final class IdUse {

    private final boolean ofArticle;
    private final String id;
    private final long number;
    private final byte[] bytes;

    private IdUse(boolean ofArticle, String id, long number, byte[] bytes) {
        this.ofArticle = ofArticle;
        this.id = id;
        this.number = number;
        this.bytes = bytes;
    }

    /**
     * The uses in one article.
     *
     * @param article the article
     * @param at where it begins
     * @param number which article of the corpus it is; of two, the one with the smaller number comes first
     * @return the use of its own id, and one for each of its entities
     */
    public static List<IdUse> in(Article article, Place at, long number) {
        List<Entity> entities = article.entities();
        List<IdUse> uses = new ArrayList<>(entities.size() + 1);
        uses.add(of(new Use(article.id(), null, number, at, article.id(), 0)));
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            uses.add(of(new Use(entity.id(), EntityFacts.of(entity), number, at, article.id(), i)));
        }
        return uses;
    }

    private static IdUse of(Use use) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            UseCodec.write(use, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written", e);
        }
        return new IdUse(use.isOfArticle(), use.id(), use.number(), bytes.toByteArray());
    }

    /**
     * Whether it is an article's own id; an article and an entity may have the same one.
     *
     * @return false for that of an entity
     */
    public boolean isOfArticle() {
        return ofArticle;
    }

    /**
     * The id.
     *
     * @return letters, digits and {@code . _ ~ -}
     */
    public String id() {
        return id;
    }

    /**
     * Which article of the corpus uses it.
     *
     * @return what {@link #in} was told
     */
    public long number() {
        return number;
    }

    /** What the rules look at; made of the bytes when it is asked for. */
    Use use() {
        try {
            return UseCodec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new IllegalArgumentException("this is no use of an id", e);
        }
    }

    /**
     * The use as bytes, for the same version of this library to read.
     *
     * @return bytes for {@link #read}, not to be changed
     */
    public byte[] toBytes() {
        return bytes;
    }

    /**
     * Reads a use.
     *
     * @param bytes what {@link #toBytes} gave; kept, and not to be changed
     * @return the use
     * @throws IllegalArgumentException if it is something else
     */
    public static IdUse read(byte[] bytes) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            boolean ofArticle = in.readBoolean();
            long number = in.readLong();
            return new IdUse(ofArticle, in.readUTF(), number, bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException("this is no use of an id", e);
        }
    }
}

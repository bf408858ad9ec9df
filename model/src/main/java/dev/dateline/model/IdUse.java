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
import java.util.Objects;

/**
 * One use of an id by an article: its own, or that of an entity. For those who read a corpus in parts: the uses of all
 * parts, brought together by {@link #isOfArticle} and {@link #id} and in the order of {@link #number}, are what {@link
 * IdConflict} finds contradictions in. {@link CorpusReader} does all that by itself. Immutable.
 */
public final class IdUse {

    private final Use use;

    IdUse(Use use) {
        this.use = use;
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
        uses.add(new IdUse(new Use(article.id(), null, number, at, article.id(), 0)));
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            uses.add(new IdUse(new Use(entity.id(), EntityFacts.of(entity), number, at, article.id(), i)));
        }
        return uses;
    }

    /**
     * Whether it is an article's own id; an article and an entity may have the same one.
     *
     * @return false for that of an entity
     */
    public boolean isOfArticle() {
        return use.isOfArticle();
    }

    /**
     * The id.
     *
     * @return letters, digits and {@code . _ ~ -}
     */
    public String id() {
        return use.id();
    }

    /**
     * Which article of the corpus uses it.
     *
     * @return what {@link #in} was told
     */
    public long number() {
        return use.number();
    }

    Use use() {
        return use;
    }

    /**
     * The use as bytes, for the same version of this library to read.
     *
     * @return bytes for {@link #read}
     */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Use.CODEC.writer().write(use, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a use.
     *
     * @param bytes what {@link #toBytes} gave
     * @return the use
     * @throws IllegalArgumentException if it is something else
     */
    public static IdUse read(byte[] bytes) {
        try {
            return new IdUse(Objects.requireNonNull(
                    Use.CODEC.reader().read(new DataInputStream(new ByteArrayInputStream(bytes)))));
        } catch (IOException e) {
            throw new IllegalArgumentException("this is no use of an id", e);
        }
    }
}

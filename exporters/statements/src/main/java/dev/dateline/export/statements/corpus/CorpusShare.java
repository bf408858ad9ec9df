package dev.dateline.export.statements.corpus;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Table;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * What some of the articles contribute to the corpus tables: cells, to be brought together with those of all others by
 * {@link CorpusTables.Gathering}. The first cell is the key of a row, so that what has another first cell may be gathered
 * elsewhere. What is the same in several articles is counted here already. Used by one thread at a time.
 */
public final class CorpusShare {

    /** Takes cells. */
    public interface Taker {
        /**
         * Takes cells.
         *
         * @param table what they are for, one of {@link CorpusTables#ALL}
         * @param cells always as many for a table, the first never null; they are the taker's
         * @throws IOException if they cannot be written
         */
        void take(Table<?> table, @Nullable String[] cells) throws IOException;
    }

    private final EntityUses entities;
    private final PickedCells.Taker figures;

    /**
     * Creates a share.
     *
     * @param taker takes the cells, some of them as articles come and the others at the end
     */
    public CorpusShare(Taker taker) {
        this.entities = new EntityUses(cells -> taker.take(EntityIndex.TABLE, cells));
        this.figures = cells -> taker.take(FigureComparison.TABLE, cells);
    }

    /**
     * Takes an article.
     *
     * @param article the next one
     * @throws IOException if the taker throws it
     */
    public void add(Article article) throws IOException {
        ArticleContext context = ArticleContext.of(article, Dataset.example());
        EntityIndex.count(context, entities);
        FigureComparison.pick(context, figures);
    }

    /**
     * There are no more articles.
     *
     * @throws IOException if the taker throws it
     */
    public void complete() throws IOException {
        entities.complete();
    }

    /**
     * Cells as bytes, for the same version of this library to read.
     *
     * @param cells what a taker took
     * @return bytes for {@link #read}
     */
    public static byte[] toBytes(@Nullable String[] cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SortedCells.write(cells, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads cells.
     *
     * @param bytes what {@link #toBytes} gave
     * @return the cells
     * @throws IllegalArgumentException if it is something else
     */
    public static @Nullable String[] read(byte[] bytes) {
        try {
            return SortedCells.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new IllegalArgumentException("these are no cells", e);
        }
    }
}

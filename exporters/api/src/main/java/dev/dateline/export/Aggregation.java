package dev.dateline.export;

import dev.dateline.model.Article;
import java.io.Closeable;
import java.io.IOException;

/**
 * An {@link Aggregate} on its way: takes every article, then has a result. Used by one thread at a time.
 *
 * @param <T> what is found out
 */
public interface Aggregation<T> extends Closeable {

    /**
     * Takes an article.
     *
     * @param article the next article
     * @throws IOException if working files cannot be written
     */
    void add(Article article) throws IOException;

    /**
     * What was found out. Asked for once, after the last article.
     *
     * @return the result, good until this is closed
     * @throws IOException if working files cannot be written or read
     */
    T result() throws IOException;
}

package dev.dateline.export;

import dev.dateline.model.Article;
import java.io.Closeable;
import java.io.IOException;

/**
 * One export in progress, used by one thread at a time.
 *
 * <p>Articles are written one by one, then the session is finished, then closed. A session that is closed without being
 * finished frees what it holds and leaves its files unfinished; nobody will see them.
 */
public interface ExportSession extends Closeable {

    /**
     * Writes an article.
     *
     * @param article the article
     * @throws UnexportableException if the format cannot hold something in it; the session is then good for nothing but
     *     being closed
     * @throws IOException if the target fails
     */
    void write(Article article) throws IOException;

    /**
     * Hears what was found out from all articles together. Called once, after the last article, if the format asked for
     * anything.
     *
     * @param aggregates has what the format asked for
     * @throws IOException if the target fails
     */
    default void aggregated(Aggregates aggregates) throws IOException {}

    /**
     * Completes every file. Called once, after the last article.
     *
     * @param origin what the export was made from, and with what
     * @return what was written
     * @throws IOException if the target fails, now or, with a library that keeps such things to itself, earlier
     */
    ExportReport finish(Provenance origin) throws IOException;

    /**
     * Frees what the session holds; the second call does nothing. Completes nothing.
     *
     * @throws IOException if the target fails
     */
    @Override
    void close() throws IOException;
}

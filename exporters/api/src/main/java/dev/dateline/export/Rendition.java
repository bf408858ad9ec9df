package dev.dateline.export;

import dev.dateline.model.Article;
import java.io.IOException;
import java.io.OutputStream;

/**
 * How a library writes one article alone, for formats that put it beside something of theirs: the graph of an article beside
 * its page, say. Stateless and thread-safe.
 */
public interface Rendition {

    /**
     * What names of such files end in.
     *
     * @return a word of the shape {@code [a-z][a-z0-9-]*}, unique among all renditions, such as {@code ttl}
     */
    String extension();

    /**
     * What it is on the Web.
     *
     * @return a media type without parameters, such as {@code text/turtle}
     */
    String mediaType();

    /**
     * Writes an article.
     *
     * @param article the article
     * @param dataset the export it is a part of
     * @param to where the bytes go; not closed
     * @throws IOException if it cannot be written
     */
    void write(Article article, Dataset dataset, OutputStream to) throws IOException;
}

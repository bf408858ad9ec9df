package dev.dateline.export;

import dev.dateline.draft.Manuscript;
import dev.dateline.model.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A library's way of reading the text of a news article, and what is known about it, from something that is no plain text: a
 * web page, say. Nothing is taken apart yet; that is for {@link dev.dateline.draft.Drafter}. Stateless and thread-safe.
 */
public interface ManuscriptReader {

    /**
     * What it reads, in a word.
     *
     * @return a word of the shape {@code [a-z][a-z0-9-]*}, unique among all such readers
     */
    String name();

    /**
     * What it reads.
     *
     * @return a few words, such as {@code a web page}
     */
    String title();

    /**
     * Whether it can make something of an input, by its content; names of files prove nothing.
     *
     * @param first the first bytes, each as a character from U+0000 to U+00FF; at most {@value Beginning#LENGTH}
     * @return true if it is for this reader
     */
    boolean recognises(String first);

    /**
     * Reads a text.
     *
     * @param id the id that the article will have
     * @param input what was recognised, from its first byte; not closed
     * @return the text with what is said about it; what is not said, or is said in no form that an article can have, is null
     * @throws InvalidValueException if there is no text of an article in it; the message says what to do
     * @throws IOException if it cannot be read
     */
    Manuscript read(String id, InputStream input) throws IOException;
}

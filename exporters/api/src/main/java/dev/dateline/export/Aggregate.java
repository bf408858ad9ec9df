package dev.dateline.export;

import java.io.IOException;

/**
 * Something that is found out from all articles of an export together, such as who else speaks of an entity. It is
 * computed once for an export, whatever number of its formats ask for it; two formats ask for the same if they name the
 * same object. Stateless and thread-safe.
 *
 * @param <T> what is found out
 */
@FunctionalInterface
public interface Aggregate<T> {

    /**
     * Begins to find out.
     *
     * @return what takes the articles
     * @throws IOException if working files cannot be made
     */
    Aggregation<T> open() throws IOException;
}

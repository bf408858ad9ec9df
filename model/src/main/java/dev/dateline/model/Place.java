package dev.dateline.model;

import java.io.Serializable;

/**
 * Where in what was read something stands. How it is told depends on what was read: JSON has lines and columns, a workbook
 * has sheets and cells. Kinds of places may be added, so whoever asks which kind it is has to get along with one that is
 * new.
 */
public sealed interface Place extends Serializable permits Location, NamedPlace {

    /**
     * The input.
     *
     * @return its name, {@code -} for standard input
     */
    String input();

    /**
     * The place as messages about another one name it.
     *
     * @return for example {@code news.json:3}
     */
    default String brief() {
        return toString();
    }

    /**
     * The place in one word, for people and for editors that can jump there.
     *
     * @return for example {@code news.json:3:14}
     */
    @Override
    String toString();
}

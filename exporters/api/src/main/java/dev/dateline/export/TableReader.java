package dev.dateline.export;

import java.io.IOException;

/**
 * A library's way of reading articles from tables that others have made, by a map which says what their columns mean.
 * Stateless and thread-safe.
 */
public interface TableReader {

    /**
     * What it reads, in a word.
     *
     * @return a word of the shape {@code [a-z][a-z0-9-]*}, unique among all such readers
     */
    String name();

    /**
     * What it reads.
     *
     * @return a few words, such as {@code a CSV file with a row of names}
     */
    String title();

    /**
     * Makes an importer of a map.
     *
     * @param mapName what findings call the map
     * @param map the map, as it is written
     * @return an importer of tables that have the columns which the map uses
     * @throws dev.dateline.model.UnreadableInputException if the map makes no sense
     * @throws IOException if it cannot be read
     */
    Importer by(String mapName, String map) throws IOException;
}

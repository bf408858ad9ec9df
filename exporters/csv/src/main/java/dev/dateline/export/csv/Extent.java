package dev.dateline.export.csv;

/**
 * What is known of a file once it is written, and what a loader has to know before it reads.
 *
 * @param lineBytes no line is longer
 * @param nesting how many rows of the table stand one above the other at most, each the next one's whole; 0 if none
 *     refers to another
 */
record Extent(long lineBytes, int nesting) {

    /** Of a file without rows. */
    static final Extent NONE = new Extent(0, 0);
}

package dev.dateline.export.csv;

import java.util.List;

/**
 * What is known of a file once it is written, and what a loader has to know before it reads.
 *
 * @param rows how many there are
 * @param bytes its size
 * @param sha256 its SHA-256, in lower-case hexadecimal
 * @param lineBytes no line is longer
 * @param nesting how many rows of the table stand one above the other at most, each the next one's whole; 0 if none
 *     refers to another
 * @param endMarks the columns in which a line begins with what {@code psql} takes for the end of the data
 */
record Extent(long rows, long bytes, String sha256, long lineBytes, int nesting, List<String> endMarks) {}

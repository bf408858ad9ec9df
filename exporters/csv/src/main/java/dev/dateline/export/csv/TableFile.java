package dev.dateline.export.csv;

import dev.dateline.export.statements.Table;

/**
 * A file with rows of a table, as descriptions tell of it.
 *
 * @param table the table
 * @param name by which the description calls it
 * @param path where it is, seen from the description
 * @param rows how many there are
 * @param bytes its size
 * @param sha256 its SHA-256, in lower-case hexadecimal
 */
record TableFile(Table<?> table, String name, String path, long rows, long bytes, String sha256) {}

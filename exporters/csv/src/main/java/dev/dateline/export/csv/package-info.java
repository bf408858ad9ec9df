/** The tables as CSV files, by OpenCSV. */
@NullMarked
package dev.dateline.export.csv;

import org.jspecify.annotations.NullMarked;

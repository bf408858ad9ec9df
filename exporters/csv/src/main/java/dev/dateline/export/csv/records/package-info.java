/** Records of CSV files read, whoever wrote them. */
@NullMarked
package dev.dateline.export.csv.records;

import org.jspecify.annotations.NullMarked;

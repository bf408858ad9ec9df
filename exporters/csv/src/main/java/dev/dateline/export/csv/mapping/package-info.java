/** CSV files of others read by a map in YAML, and the maps for tables that many people have. */
@NullMarked
package dev.dateline.export.csv.mapping;

import org.jspecify.annotations.NullMarked;

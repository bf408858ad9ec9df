/** Rows of the tables, by the roles of their columns. */
@NullMarked
package dev.dateline.export.html.row;

import org.jspecify.annotations.NullMarked;

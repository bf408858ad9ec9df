/** The tables as a SQLite database, by sqlite-jdbc. */
@NullMarked
package dev.dateline.export.sqlite;

import org.jspecify.annotations.NullMarked;

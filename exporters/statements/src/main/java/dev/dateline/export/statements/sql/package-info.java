/** The SQL that follows from the tables: how to create them, checks on their cells, and views that give right answers. */
@NullMarked
package dev.dateline.export.statements.sql;

import org.jspecify.annotations.NullMarked;

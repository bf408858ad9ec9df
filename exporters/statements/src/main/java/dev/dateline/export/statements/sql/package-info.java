/** The SQL that follows from the tables: how they are made, what holds for their cells, and views that read them rightly. */
@NullMarked
package dev.dateline.export.statements.sql;

import org.jspecify.annotations.NullMarked;

/**
 * The one definition of the tables: their columns, what is in them, and how it is taken from an article. Whatever
 * prints tables prints these.
 */
@NullMarked
package dev.dateline.export.statements;

import org.jspecify.annotations.NullMarked;

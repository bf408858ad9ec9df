/**
 * The one definition of the tables: their columns, what is in them, and how it is taken from an article. Every format of
 * tables writes these.
 */
@NullMarked
package dev.dateline.export.statements;

import org.jspecify.annotations.NullMarked;

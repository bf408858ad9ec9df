/**
 * The tables that need all articles of an export together: who mentions an entity, and who says what about one thing.
 * They are computed once for an export, in bounded memory, from cells of the other tables, as a database would compute them.
 */
@NullMarked
package dev.dateline.export.statements.corpus;

import org.jspecify.annotations.NullMarked;

/**
 * The way back from tables to articles, by the definitions of the tables. A format
 * gives a {@link dev.dateline.export.statements.reading.TableSource}, and
 * {@link dev.dateline.export.statements.reading.TableReading} does the rest.
 */
@NullMarked
package dev.dateline.export.statements.reading;

import org.jspecify.annotations.NullMarked;

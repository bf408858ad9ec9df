/**
 * The tables read back: from rows, whatever they stand in, to articles, as the definitions of the tables say. A format
 * gives a {@link dev.dateline.export.statements.reading.TableSource}, and
 * {@link dev.dateline.export.statements.reading.TableReading} does the rest.
 */
@NullMarked
package dev.dateline.export.statements.reading;

import org.jspecify.annotations.NullMarked;

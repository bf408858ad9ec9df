/** Reads articles back from graphs: the definitions of the tables, read from their meanings to their cells. */
@NullMarked
package dev.dateline.export.rdf.reading;

import org.jspecify.annotations.NullMarked;

/** Reads articles back from graphs: uses the definitions of the tables backwards, from meanings to cells. */
@NullMarked
package dev.dateline.export.rdf.reading;

import org.jspecify.annotations.NullMarked;

/** How a graph is written down: a writer for each syntax, fed with one triple after the other. */
@NullMarked
package dev.dateline.export.rdf.syntax;

import org.jspecify.annotations.NullMarked;

/** What can be done with a graph that was exported: asking questions, holding it to its shapes. */
@NullMarked
package dev.dateline.export.rdf.tool;

import org.jspecify.annotations.NullMarked;

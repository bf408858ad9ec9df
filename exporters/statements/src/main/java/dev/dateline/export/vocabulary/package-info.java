/**
 * The names that things have on the Web: the terms of the graph, and the IRIs of what articles state. The graph consists of
 * them and the tables name them, so both say the same thing.
 */
@NullMarked
package dev.dateline.export.vocabulary;

import org.jspecify.annotations.NullMarked;

/**
 * The names things have on the Web: the terms of the graph and the IRIs of what articles state. The graph is made of
 * them, and the tables name the same ones, so that both say the same thing.
 */
@NullMarked
package dev.dateline.export.vocabulary;

import org.jspecify.annotations.NullMarked;

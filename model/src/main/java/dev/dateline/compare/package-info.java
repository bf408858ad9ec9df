/**
 * What differs between two articles, and between two corpora. Orders that mean nothing make no difference: those of
 * entities, relations, figures, aliases, pages and mentions; that of the byline does.
 */
@NullMarked
package dev.dateline.compare;

import org.jspecify.annotations.NullMarked;

/**
 * What differs between two articles, and between two corpora. The order of entities, relations, figures, aliases, pages and
 * mentions makes no difference; the order of the byline does.
 */
@NullMarked
package dev.dateline.compare;

import org.jspecify.annotations.NullMarked;

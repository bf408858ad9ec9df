/**
 * Tables of others made into articles: a map says which column goes into which field. A format reads the map and the rows;
 * {@link dev.dateline.export.statements.mapping.ArticleMap} does the rest.
 */
@NullMarked
package dev.dateline.export.statements.mapping;

import org.jspecify.annotations.NullMarked;

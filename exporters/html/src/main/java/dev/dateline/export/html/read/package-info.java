/** Web pages of news articles, read. */
@NullMarked
package dev.dateline.export.html.read;

import org.jspecify.annotations.NullMarked;

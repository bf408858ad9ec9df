/** Reads news articles from web pages. */
@NullMarked
package dev.dateline.export.html.read;

import org.jspecify.annotations.NullMarked;

/** A text with what people marked in it, by whatever tool, and the article that it makes. */
@NullMarked
package dev.dateline.export.annotations.marked;

import org.jspecify.annotations.NullMarked;

/** Web pages in general: elements, escapes, style, script, and the frame that every page has. */
@NullMarked
package dev.dateline.export.html.markup;

import org.jspecify.annotations.NullMarked;

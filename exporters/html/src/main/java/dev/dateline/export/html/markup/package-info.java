/** Web pages as such: elements, escapes, style, script, and what every page has around it. */
@NullMarked
package dev.dateline.export.html.markup;

import org.jspecify.annotations.NullMarked;

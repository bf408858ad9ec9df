/** Figures drawn as ranges. */
@NullMarked
package dev.dateline.export.html.plot;

import org.jspecify.annotations.NullMarked;

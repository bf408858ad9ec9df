/** The pivot table of the figures. */
@NullMarked
package dev.dateline.export.excel.pivot;

import org.jspecify.annotations.NullMarked;

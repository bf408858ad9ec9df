/** Reads articles back from workbooks: sheets row by row, whatever program saved them and in whatever order they are. */
@NullMarked
package dev.dateline.export.excel.read;

import org.jspecify.annotations.NullMarked;

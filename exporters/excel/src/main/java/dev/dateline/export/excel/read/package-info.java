/** Reads articles back from workbooks: sheet by sheet and row by row, in any order, whatever program saved them. */
@NullMarked
package dev.dateline.export.excel.read;

import org.jspecify.annotations.NullMarked;

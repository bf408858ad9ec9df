/** The tables as a workbook, by Apache POI. */
@NullMarked
package dev.dateline.export.excel;

import org.jspecify.annotations.NullMarked;

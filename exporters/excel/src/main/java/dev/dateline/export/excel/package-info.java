/**
 * The tables as a workbook, by Apache POI. {@link dev.dateline.export.excel.ExcelExporter} is all there is for others to use; the packages below
 * are this one's rooms.
 */
@NullMarked
package dev.dateline.export.excel;

import org.jspecify.annotations.NullMarked;

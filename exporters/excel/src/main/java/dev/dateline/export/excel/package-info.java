/**
 * The tables as a workbook, by Apache POI. Others use {@link dev.dateline.export.excel.ExcelExporter} alone; the packages below
 * are for the exporter itself.
 */
@NullMarked
package dev.dateline.export.excel;

import org.jspecify.annotations.NullMarked;

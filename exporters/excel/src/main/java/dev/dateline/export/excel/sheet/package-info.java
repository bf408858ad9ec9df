/** Tables as sheets: cells, their looks and widths, links, what goes on elsewhere, and the file. For the exporter itself, and no API. */
@NullMarked
package dev.dateline.export.excel.sheet;

import org.jspecify.annotations.NullMarked;

/** Charts of the figures. For the exporter itself, and no API. */
@NullMarked
package dev.dateline.export.excel.figure;

import org.jspecify.annotations.NullMarked;

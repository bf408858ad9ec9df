/** What a workbook says about itself: overview, notes, properties, protection. For the exporter itself, and no API. */
@NullMarked
package dev.dateline.export.excel.overview;

import org.jspecify.annotations.NullMarked;

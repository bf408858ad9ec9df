/** The articles to read, with what they state beside each paragraph. For the exporter itself, and no API. */
@NullMarked
package dev.dateline.export.excel.reading;

import org.jspecify.annotations.NullMarked;

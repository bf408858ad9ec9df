/** The articles for people to read, with what each paragraph states beside it. For the exporter itself, and no API. */
@NullMarked
package dev.dateline.export.excel.reading;

import org.jspecify.annotations.NullMarked;

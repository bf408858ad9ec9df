/**
 * The {@code dateline} command. It is thin: it reads the command line, hands the work to {@link dev.dateline.export.Export}, and
 * reports the result. It knows formats only through {@link dev.dateline.export.Formats}.
 */
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;

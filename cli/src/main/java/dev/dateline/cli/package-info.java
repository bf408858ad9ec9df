/**
 * The {@code dateline} command. Thin: it reads what was asked for, hands it to {@link dev.dateline.export.Export}, and
 * tells what came of it. Formats are met only through {@link dev.dateline.export.Formats}.
 */
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;

/**
 * What a format is tested with: {@linkplain dev.dateline.export.testkit.ExporterContract the contract} that every format
 * is held to, {@linkplain dev.dateline.export.testkit.Samples sample articles}, and a
 * {@linkplain dev.dateline.export.testkit.MemoryTarget target} that keeps what is written and can fail. For tests only; not
 * part of the program.
 */
@NullMarked
package dev.dateline.export.testkit;

import org.jspecify.annotations.NullMarked;

/**
 * The seam between articles and the formats they are exported to.
 *
 * <p>An {@link dev.dateline.export.Exporter}, found by {@link java.util.ServiceLoader}, offers
 * {@linkplain dev.dateline.export.Format formats}. A format opens a {@linkplain dev.dateline.export.ExportSession
 * session} on a {@linkplain dev.dateline.export.Target target}; articles are written to the session one by one; nothing
 * of what it wrote is seen before {@link dev.dateline.export.AtomicOutput} commits.
 */
@NullMarked
package dev.dateline.export;

import org.jspecify.annotations.NullMarked;

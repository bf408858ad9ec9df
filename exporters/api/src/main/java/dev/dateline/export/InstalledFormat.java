package dev.dateline.export;

import org.jspecify.annotations.Nullable;

/**
 * A format and where it is from.
 *
 * @param format the format
 * @param jar the plug-in it is from; null for the program's own
 */
record InstalledFormat(Format format, @Nullable String jar) {}

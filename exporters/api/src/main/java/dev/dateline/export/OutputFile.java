package dev.dateline.export;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was put in its place.
 *
 * @param target the target it was written to
 * @param name the name it was opened with; empty for the only file of an export
 * @param path where it is, or null if it went to a stream
 * @param bytes its size
 */
public record OutputFile(
        Target target, String name, @Nullable Path path, long bytes) {}

package dev.dateline.export;

/**
 * A file of a part of an export.
 *
 * @param name what the session called it, such as {@code figures.csv}; empty if its format makes one file
 * @param path where it is, seen from where the description goes: {@code figures/part-00000.csv}
 * @param number how much is in it, as {@link ExportReport.Count} has it
 * @param bytes its size
 * @param sha256 its SHA-256, in lower-case hexadecimal
 */
public record PartFile(String name, String path, long number, long bytes, String sha256) {}

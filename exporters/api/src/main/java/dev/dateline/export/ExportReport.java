package dev.dateline.export;

import java.util.List;

/**
 * What an export wrote.
 *
 * @param counts how much is in each file, in the order in which the files are to be listed
 * @param losses what the format could not hold as it was
 */
public record ExportReport(List<Count> counts, List<Loss> losses) {

    /** Copies the lists. */
    public ExportReport {
        counts = List.copyOf(counts);
        losses = List.copyOf(losses);
    }

    /**
     * How much is in a file.
     *
     * @param file the name the file was opened with; empty for the only file of an export
     * @param number how many
     * @param unit of what, in the plural: {@code rows}, {@code triples}
     */
    public record Count(String file, long number, String unit) {}

    /**
     * Something that was written otherwise than it was read because the format cannot hold it as it is.
     *
     * @param what what became of it, as a sentence without a full stop
     * @param number how often
     * @param example where it happened first: an article's id and a JSON Pointer
     */
    public record Loss(String what, long number, String example) {}
}

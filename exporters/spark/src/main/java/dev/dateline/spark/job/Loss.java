package dev.dateline.spark.job;

import dev.dateline.export.ExportReport;
import java.io.Serializable;

/**
 * Something that a format could not hold as it was.
 *
 * @param format the id of the format
 * @param what what became of it
 * @param number how often
 * @param example where it happened
 */
public record Loss(String format, String what, long number, String example) implements Serializable {

    static Loss of(String format, ExportReport.Loss loss) {
        return new Loss(format, loss.what(), loss.number(), loss.example());
    }
}

package dev.dateline.spark.job;

import dev.dateline.model.InvalidValueException;
import java.io.Serializable;

/**
 * How inputs are divided into parts. The files that are written are the same on any number of machines.
 *
 * @param partBytes how many bytes of the inputs one part has, about; more if a file is compressed, since such a file is
 *     never taken apart
 * @param parts into how many parts all lines are dealt out anew, which takes them over the network; 0 to leave them as
 *     they are read
 */
public record Reading(long partBytes, int parts) implements Serializable {

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException if a part has no bytes, or there are fewer than no parts
     */
    public Reading {
        if (partBytes < 1 || parts < 0) {
            throw new InvalidValueException("--part-bytes is at least 1, and --repartition at least 0");
        }
    }

    boolean dealsOut() {
        return parts > 0;
    }
}

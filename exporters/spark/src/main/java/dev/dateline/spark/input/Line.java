package dev.dateline.spark.input;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file.
 *
 * @param file which of the inputs it is of, from 0
 * @param number which line of it, from 1
 * @param bytes what stands in it, without its end; not changed. Of a line that is too long, enough of its beginning
 * @param damage why the line cannot be had, and nothing after it in the file; null if it can
 */
public record Line(int file, long number, byte[] bytes, @Nullable String damage) implements Serializable {

    private static final int BITS_OF_NUMBER = 40;

    Line(int file, long number, byte[] bytes) {
        this(file, number, bytes, null);
    }

    static Line damaged(int file, long number, String damage) {
        return new Line(file, number, new byte[0], damage);
    }

    /**
     * The place of the line in the order of the whole corpus.
     *
     * @return a number that is larger for lines further on
     */
    public long order() {
        return ((long) file << BITS_OF_NUMBER) | number;
    }
}

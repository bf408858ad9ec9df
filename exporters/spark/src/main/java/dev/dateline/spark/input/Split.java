package dev.dateline.spark.input;

import java.io.Serializable;

/**
 * Some lines of a file: those that begin in a range of its bytes. A compressed file is one split.
 *
 * @param file the file
 * @param compression how it is compressed
 * @param start where the range begins
 * @param end where it ends, exclusive; of a compressed file this says nothing
 * @param line the number of the first line that begins in it, from 1
 */
record Split(InputFile file, Compression compression, long start, long end, long line) implements Serializable {

    boolean isCompressed() {
        return compression != Compression.NONE;
    }
}

package dev.dateline.spark.output;

import dev.dateline.export.PartFile;
import java.io.Serializable;

/**
 * A file of an export.
 *
 * @param group the format that it is of, or what else is in it
 * @param name what the session of the format called it; empty if the format makes one file
 * @param path where it is, seen from the folder of the run
 * @param number how many rows, triples or lines it has
 * @param bytes its size
 * @param sha256 its SHA-256, in lower-case hexadecimal
 */
public record WrittenFile(String group, String name, String path, long number, long bytes, String sha256)
        implements Serializable {

    /**
     * The same with its number.
     *
     * @param counted how many rows, triples or lines it has
     * @return a new record
     */
    public WrittenFile counted(long counted) {
        return new WrittenFile(group, name, path, counted, bytes, sha256);
    }

    /**
     * The file as the format describes it.
     *
     * @return its path seen from the folder of the format
     */
    public PartFile part() {
        return new PartFile(name, path.substring(group.length() + 1), number, bytes, sha256);
    }
}

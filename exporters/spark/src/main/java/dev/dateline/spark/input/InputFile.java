package dev.dateline.spark.input;

import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * A file of JSON Lines.
 *
 * @param number which of the inputs it is, from 0
 * @param name what findings call it
 * @param path where it is, on any file system that Hadoop knows
 * @param length how many bytes are stored
 */
public record InputFile(int number, String name, String path, long length) implements Serializable {

    /** Opens its bytes, as they are stored. */
    FSDataInputStream open(Configuration hadoop) throws IOException {
        Path file = new Path(path);
        return file.getFileSystem(hadoop).open(file);
    }
}

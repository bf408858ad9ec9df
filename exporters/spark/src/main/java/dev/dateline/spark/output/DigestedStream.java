package dev.dateline.spark.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes on their way into a file, with their number and their digest. */
final class DigestedStream extends FilterOutputStream {

    private final String name;
    private final String path;
    private final MessageDigest digest;
    private long bytes;

    /**
     * Creates a stream.
     *
     * @param name what whoever writes calls the file
     * @param path where it will be, seen from the folder of the run
     */
    DigestedStream(String name, String path, OutputStream out) {
        super(out);
        this.name = name;
        this.path = path;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        out.write(from, offset, length);
        digest.update(from, offset, length);
        bytes += length;
    }

    /** What was written; asked for once, at the end. */
    WrittenFile written(String group) {
        return new WrittenFile(group, name, path, 0, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}

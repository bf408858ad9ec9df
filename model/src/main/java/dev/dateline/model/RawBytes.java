package dev.dateline.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** The bytes of an input as they are stored, with their SHA-256. */
final class RawBytes extends BufferedInputStream {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x1f8b;

    private final MessageDigest digest;

    private RawBytes(InputStream in, MessageDigest digest) {
        super(new DigestInputStream(in, digest), BUFFER);
        this.digest = digest;
    }

    static RawBytes of(InputStream in) {
        try {
            return new RawBytes(in, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * How many bytes can be read; 0 only at the very end. {@link GZIPInputStream} asks this to learn whether another
     * member follows, and a pipe that is slow must not look like one that has ended.
     */
    @Override
    public synchronized int available() throws IOException {
        mark(1);
        if (read() < 0) {
            return 0;
        }
        reset();
        return Math.max(1, super.available());
    }

    /** The bytes to parse: unzipped if they are zipped. */
    InputStream unzipped() throws IOException {
        mark(2);
        int magic = read() << 8 | read();
        reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(this, BUFFER) : this;
    }

    /** The SHA-256 of everything, in lower-case hexadecimal; reads what is left. */
    String sha256() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }
}

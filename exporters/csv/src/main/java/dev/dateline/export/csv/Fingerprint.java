package dev.dateline.export.csv;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes a file on and knows how long it is, and its SHA-256. */
final class Fingerprint extends FilterOutputStream {

    private final MessageDigest digest;
    private long bytes;

    Fingerprint(OutputStream out) {
        super(out);
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

    /** How long the file is by now. */
    long bytes() {
        return bytes;
    }

    /** Its SHA-256, in lower-case hexadecimal; asked for once, when the file is complete. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

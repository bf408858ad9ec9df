package dev.dateline.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of an input as they are stored, with their SHA-256. */
final class RawBytes extends BufferedInputStream {

    private static final int BUFFER = 1 << 16;

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

    /** The bytes to parse: unzipped if they are zipped; closing them closes this. */
    InputStream unzipped() throws IOException {
        mark(2);
        boolean zipped = Gunzip.begins(read(), read());
        reset();
        return zipped ? new Gunzip(this) : this;
    }

    /** The SHA-256 of everything, in lower-case hexadecimal; reads what is left. */
    String sha256() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }
}

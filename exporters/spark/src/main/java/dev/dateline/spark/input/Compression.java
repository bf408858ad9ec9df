package dev.dateline.spark.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.jspecify.annotations.Nullable;

/** How a file is compressed, which its first bytes tell. */
enum Compression {
    NONE(null, ""),
    GZIP(CompressorStreamFactory.GZIP, "\u001F\u008B"),
    BZIP2(CompressorStreamFactory.BZIP2, "BZh"),
    ZSTANDARD(CompressorStreamFactory.ZSTANDARD, "(\u00B5/\u00FD");

    /** How many bytes tell them apart. */
    static final int LENGTH = 4;

    /** Reads files of several pieces to their end. */
    private static final CompressorStreamFactory UNPACKED = new CompressorStreamFactory(true);

    private final @Nullable String name;
    /** What a file begins with, a character for each byte. */
    private final String magic;

    Compression(@Nullable String name, String magic) {
        this.name = name;
        this.magic = magic;
    }

    /** The compression of a file that begins with some bytes. */
    static Compression of(byte[] first) {
        String beginning = new String(first, 0, Math.min(first.length, LENGTH), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(each -> each != NONE && beginning.startsWith(each.magic))
                .findFirst()
                .orElse(NONE);
    }

    /** The bytes that were compressed; of a file in several pieces all of them. */
    InputStream open(InputStream stored) throws IOException {
        if (name == null) {
            return stored;
        }
        try {
            return UNPACKED.createCompressorInputStream(name, stored);
        } catch (CompressorException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}

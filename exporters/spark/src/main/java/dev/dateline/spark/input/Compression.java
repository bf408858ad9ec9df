package dev.dateline.spark.input;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** How a file is compressed, which its first bytes tell. */
enum Compression {
    NONE,
    GZIP(0x1F, 0x8B),
    BZIP2('B', 'Z', 'h'),
    ZSTANDARD(0x28, 0xB5, 0x2F, 0xFD);

    /** How many bytes tell them apart. */
    static final int LENGTH = 4;

    private final byte[] magic;

    Compression(int... magic) {
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    /** The compression of a file that begins with some bytes. */
    static Compression of(byte[] first) {
        return Arrays.stream(values())
                .filter(each -> each.magic.length > 0
                        && first.length >= each.magic.length
                        && Arrays.equals(each.magic, Arrays.copyOf(first, each.magic.length)))
                .findFirst()
                .orElse(NONE);
    }

    /** The bytes that were compressed; of a file in several pieces all of them. */
    InputStream open(InputStream stored) throws IOException {
        return switch (this) {
            case NONE -> stored;
            case GZIP -> new GzipCompressorInputStream(stored, true);
            case BZIP2 -> new BZip2CompressorInputStream(stored, true);
            case ZSTANDARD -> new ZstdInputStream(stored);
        };
    }
}

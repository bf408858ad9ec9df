package dev.dateline.export.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is deflated in segments is what the JDK inflates, whoever deflates it. */
class DeflatedFileTest {

    private static final int SEGMENT = 1 << 17;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static byte[] text(int length) {
        Random random = new Random(length);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append("<c r=\"A").append(random.nextInt(50)).append("\"><v>").append(random.nextInt());
        }
        return text.substring(0, length).getBytes(StandardCharsets.UTF_8);
    }

    private DeflatedFile file(String name, byte[] bytes, Executor helpers) throws IOException {
        DeflatedFile file = new DeflatedFile(folder.resolve(name), 3, helpers);
        Random random = new Random(1);
        try (file) {
            for (int at = 0; at < bytes.length; ) {
                int length = Math.min(random.nextInt(100_000), bytes.length - at);
                file.write(bytes, at, length);
                at += length;
            }
        }
        return file;
    }

    private static byte[] inflated(DeflatedFile file) throws IOException {
        Deflater end = new Deflater(3, true);
        InputStream last = new ByteArrayInputStream(DeflatedFile.deflated(end, new byte[0], true));
        end.end();
        Inflater inflater = new Inflater(true);
        try (InputStream in = new InflaterInputStream(new SequenceInputStream(file.open(), last), inflater)) {
            return in.readAllBytes();
        } finally {
            inflater.end();
        }
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 9 * SEGMENT + 7})
    void jdkInflatesIt(int length) throws IOException {
        byte[] bytes = text(length);
        DeflatedFile file = file("rows", bytes, Runnable::run);
        assertThat(inflated(file)).isEqualTo(bytes);
        assertThat(file.size()).isEqualTo(length);
        assertThat(file.crc()).isEqualTo(crc(bytes));
        assertThat(file.deflatedSize()).isLessThan(Math.max(10, length / 2));
        file.delete();
        assertThat(folder).isEmptyDirectory();
    }

    /** Bytes that cannot be made fewer. */
    @Test
    void noiseIsInflatedToo() throws IOException {
        byte[] bytes = new byte[3 * SEGMENT];
        new Random(4).nextBytes(bytes);
        assertThat(inflated(file("noise", bytes, Runnable::run))).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void helpersChangeNothing(int threads) throws IOException {
        byte[] bytes = text(20 * SEGMENT);
        ExecutorService helpers = Executors.newFixedThreadPool(threads);
        try {
            DeflatedFile helped = file("helped", bytes, helpers);
            DeflatedFile alone = file("alone", bytes, Runnable::run);
            try (InputStream one = helped.open();
                    InputStream other = alone.open()) {
                assertThat(one.readAllBytes()).isEqualTo(other.readAllBytes());
            }
        } finally {
            helpers.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 4096, 99_999, 100_000})
    void crcOfPartsIsThatOfTheWhole(int split) {
        byte[] bytes = text(100_000);
        byte[] first = Arrays.copyOf(bytes, split);
        byte[] second = Arrays.copyOfRange(bytes, split, bytes.length);
        assertThat(Crc.joined(crc(first), crc(second), second.length)).isEqualTo(crc(bytes));
    }
}

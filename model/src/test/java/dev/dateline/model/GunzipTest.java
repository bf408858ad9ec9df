package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GunzipTest {

    /** "hi" with every optional part of the header: extra field, name, comment, checksum of the header. */
    private static final byte[] ALL_OPTIONS = HexFormat.of()
            .parseHex("1f8b081e00000000" + "00ff" + "0400" + "41420000" + "612e6a736f6e00" + "6e6f746500" + "0000"
                    + "cbc804" + "00" + "ac2a93d8" + "02000000");

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        }
        return zipped.toByteArray();
    }

    static byte[] gzip(String plain) throws IOException {
        return gzip(plain.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] gunzip(byte[] zipped) throws IOException {
        try (Gunzip in = new Gunzip(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        }
    }

    @Test
    void unzips() throws IOException {
        byte[] plain = new byte[300_000];
        new Random(1).nextBytes(plain);
        Arrays.fill(plain, 100_000, 200_000, (byte) 7);
        assertThat(gunzip(gzip(plain))).isEqualTo(plain);
        assertThat(gunzip(gzip(new byte[0]))).isEmpty();
    }

    @Test
    void unzipsByteByByte() throws IOException {
        try (Gunzip in = new Gunzip(new Dribble(gzip("hé")))) {
            assertThat(in.read()).isEqualTo('h');
            assertThat(in.read()).isEqualTo(0xC3);
            assertThat(in.read(new byte[0])).isZero();
            assertThat(in.read()).isEqualTo(0xA9);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void unzipsMemberAfterMember() throws IOException {
        byte[] zipped = join(gzip("one "), gzip(""), gzip("two "), gzip("three"));
        assertThat(gunzip(zipped)).asString().isEqualTo("one two three");
    }

    @Test
    void readsPastTheOptionalPartsOfAHeader() throws IOException {
        assertThat(gunzip(ALL_OPTIONS)).asString().isEqualTo("hi");
        assertThat(gunzip(join(ALL_OPTIONS, ALL_OPTIONS))).asString().isEqualTo("hihi");
    }

    @Test
    void noticesACutWhereverItIs() throws IOException {
        byte[] one = gzip("one");
        byte[] two = join(one, gzip("two"));
        for (int length = 0; length < two.length; length++) {
            byte[] cut = Arrays.copyOf(two, length);
            if (length != one.length) {
                assertThatExceptionOfType(EOFException.class)
                        .as("cut to %d bytes", length)
                        .isThrownBy(() -> gunzip(cut))
                        .withMessage("the gzipped data is cut off");
            }
        }
    }

    @Test
    void noticesDamage() throws IOException {
        byte[] zipped = gzip("a text of some length that says something");
        for (int i = 10; i < zipped.length; i++) {
            byte[] damaged = zipped.clone();
            damaged[i] ^= (byte) 0xFF;
            assertThatExceptionOfType(IOException.class)
                    .as("byte %d", i)
                    .isThrownBy(() -> gunzip(damaged))
                    .withMessageStartingWith("the gzipped data is ");
        }
    }

    @Test
    void refusesWhatFollowsAndIsNotGzipped() throws IOException {
        byte[] followed = join(gzip("one"), "two".getBytes(StandardCharsets.US_ASCII));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> gunzip(followed))
                .withMessage("there is something in the gzipped data that is not gzipped");
    }
}

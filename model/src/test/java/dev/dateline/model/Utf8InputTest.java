package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java's decoder, told to report what is malformed, is the judge. */
class Utf8InputTest {

    @Test
    void judgesEveryCharacterOfUpToThreeBytesAsJavaDoes() {
        for (int b = 0; b < 1 << 16; b++) {
            for (int last : new int[] {'A', 0x80, 0xBF}) {
                byte[] bytes = {(byte) (b >> 8), (byte) b, (byte) last};
                if (passes(new ByteArrayInputStream(bytes)) != isUtf8(bytes)) {
                    throw new AssertionError(HexFormat.of().formatHex(bytes));
                }
            }
        }
    }

    @Test
    void judgesRandomBytesAsJavaDoesHoweverTheyArrive() {
        Random random = new Random(8);
        byte[] alphabet = {
            'a',
            '\n',
            (byte) 0x80,
            (byte) 0x8F,
            (byte) 0x90,
            (byte) 0x9F,
            (byte) 0xA0,
            (byte) 0xBF,
            (byte) 0xC1,
            (byte) 0xC2,
            (byte) 0xE0,
            (byte) 0xED,
            (byte) 0xEF,
            (byte) 0xF0,
            (byte) 0xF4,
            (byte) 0xF5
        };
        int right = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(9)];
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = alphabet[random.nextInt(alphabet.length)];
            }
            boolean utf8 = isUtf8(bytes);
            right += utf8 ? 1 : 0;
            assertThat(passes(new ByteArrayInputStream(bytes))).isEqualTo(utf8);
            assertThat(passes(new Dribble(bytes))).isEqualTo(utf8);
        }
        assertThat(right).isBetween(1_000, 19_000);
    }

    @Test
    void letsThroughWhatIsRight() throws IOException {
        String text = "a\u00e9\u0939\ud83d\udea2\uffff ".repeat(5000);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new Utf8Input(new ByteArrayInputStream(bytes)).readAllBytes())
                .isEqualTo(bytes);
        assertThat(new Utf8Input(new Dribble(bytes)).readAllBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "61 62 C0 AF | byte 3 of the line, 0xC0, is not UTF-8: it begins a character that is written longer than it may be",
                "0A E0 80 AF | byte 1 of the line, 0xE0, is not UTF-8: it begins a character that is written longer than it may be",
                "F0 80 80 AF | byte 1 of the line, 0xF0, is not UTF-8: it begins a character that is written longer than it may be",
                "61 ED A0 BD | byte 2 of the line, 0xED, is not UTF-8: it begins half of a surrogate pair, as CESU-8 writes them",
                "F4 90 80 80 | byte 1 of the line, 0xF4, is not UTF-8: it begins a character beyond U+10FFFF",
                "61 0A 62 93 63 | byte 2 of the line, 0x93, is not UTF-8, but looks like Windows-1252, where it is '\u201c'",
                "5A 6F EB 20 73 | byte 3 of the line, 0xEB, is not UTF-8, but looks like Windows-1252, where it is '\u00eb'",
                "61 FF FE 62 | byte 2 of the line, 0xFF, is not UTF-8, but looks like UTF-16",
                "61 81 62 | byte 2 of the line, 0x81, is not UTF-8",
            })
    void saysWhichByteIsWrongAndWhatItLooksLike(String hex, String problem) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        for (InputStream in : new InputStream[] {new ByteArrayInputStream(bytes), new Dribble(bytes)}) {
            assertThatThrownBy(() -> new Utf8Input(in).readAllBytes())
                    .isInstanceOf(NotUtf8Exception.class)
                    .hasMessage(problem + "; convert the input to UTF-8");
        }
    }

    private static boolean passes(InputStream in) {
        try {
            new Utf8Input(in).transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        CharBuffer decoded = CharBuffer.allocate(16);
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), decoded, true)
                .isError();
    }
}

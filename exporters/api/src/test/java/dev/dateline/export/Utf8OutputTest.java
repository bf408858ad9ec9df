package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8OutputTest {

    private static final Escapes ESCAPES =
            Escapes.of(Map.of('&', "&amp;", '"', "&quot;", '\n', "\\n", '\uFFFD', "\\uFFFD"));

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final Utf8Output output = new Utf8Output(file);

    @Test
    void piecesOfAnySizeArriveInOrder() throws IOException {
        Random random = new Random(20310504);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (int size : new int[] {1, 65_535, 1, 65_536, 0, 65_537, 200_000, 3, 65_534, 2, 7}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            expected.writeBytes(bytes);
            output.write(bytes);
            output.flush();
            expected.write(size);
            output.write(size);
            assertThat(output.size()).isEqualTo(expected.size());
        }
        output.complete();
        assertThat(file.toByteArray()).isEqualTo(expected.toByteArray());
        assertThat(output.size()).isEqualTo(expected.size());
    }

    @Test
    void closingWritesNothing() throws IOException {
        output.write(1);
        output.flush();
        output.close();
        output.close();
        assertThat(file.size()).isZero();
    }

    /** Against the encoder of the platform: every character, in pieces that end anywhere in the buffer. */
    @Test
    void everyCharacterIsEncodedAsThePlatformDoes() throws IOException {
        StringBuilder expected = new StringBuilder();
        StringBuilder piece = new StringBuilder();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                piece.appendCodePoint(point);
            }
            if (point % 997 == 0) {
                output.print(piece.toString());
                expected.append(piece);
                piece.setLength(0);
            }
        }
        assertWritten(expected.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void escapesStandWhereTheirCharactersStood(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(100); length > 0; length--) {
                text.append("&\"\nabcdefé水\uFFFD".charAt(random.nextInt(12))).append("😀");
            }
            output.print(text.toString(), ESCAPES);
            expected.append(text.toString()
                    .replace("&", "&amp;")
                    .replace("\"", "&quot;")
                    .replace("\n", "\\n")
                    .replace("\uFFFD", "\\uFFFD"));
        }
        assertWritten(expected.toString());
    }

    @Test
    void numbersAndBlanksFillTheBufferToItsEnd() throws IOException {
        StringBuilder expected = new StringBuilder();
        long number = 1;
        for (int i = 0; i < 20_000; i++) {
            output.print(number);
            output.spaces(i % 7);
            expected.append(number).append(" ".repeat(i % 7));
            number *= -7;
        }
        for (long edge : new long[] {0, 9, 10, 99, 100, Long.MAX_VALUE, Long.MIN_VALUE}) {
            output.print(edge);
            expected.append(edge);
        }
        output.spaces(200_000);
        assertWritten(expected + " ".repeat(200_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83Db"})
    void halfACharacterIsRefused(String text) {
        assertThatThrownBy(() -> output.print(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven77", "é"})
    void spellingsAreShortAndOfAscii(String spelling) {
        assertThatThrownBy(() -> Escapes.of(Map.of('a', spelling))).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertWritten(String expected) throws IOException {
        output.complete();
        assertThat(file.toByteArray()).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
    }
}

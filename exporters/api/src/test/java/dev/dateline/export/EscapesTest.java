package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every character is spelled as a syntax wants it, and no other one is touched. */
class EscapesTest {

    private static final Map<Character, String> SPELLINGS = Map.of(
            '\0', "\\u0000", '\n', "\\n", '"', "\\\"", '<', "\\u003C", '\u007F', "\\u007F", '\u2028', "\\u2028",
            '\uFFFE', "");

    private static String written(String text, Escapes escapes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Utf8Output out = new Utf8Output(bytes)) {
            out.print(text, escapes);
            out.complete();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** One character after the other, as the JDK replaces and encodes them. */
    private static String expected(String text) {
        StringBuilder spelled = new StringBuilder();
        text.chars().forEach(c -> spelled.append(SPELLINGS.getOrDefault((char) c, Character.toString((char) c))));
        return spelled.toString();
    }

    @Test
    void everyCharacterIsSpelledAsTheMapSays() throws IOException {
        Escapes escapes = Escapes.of(SPELLINGS);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
                String text = "a" + c + "b";
                assertThat(written(text, escapes)).as("U+%04X", (int) c).isEqualTo(expected(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 65_530, 65_536, 200_000})
    void longTextsAreSpelledAsShortOnes(int length) throws IOException {
        Random random = new Random(length);
        String odd = "\0\n\"<\u007F\u0080\u07FF\u0800\u2027\u2028\u2029\uFFFD\uFFFEabc";
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(odd.charAt(random.nextInt(odd.length()))).append(random.nextInt(50) == 0 ? "\uD83D\uDE00" : "");
        }
        assertThat(written(text.toString(), Escapes.of(SPELLINGS))).isEqualTo(expected(text.toString()));
    }

    @Test
    void withoutSpellingsNothingIsTouched() throws IOException {
        String text = "\0\t\"<&>\u007F\u0080\u2028";
        assertThat(written(text, Escapes.NONE)).isEqualTo(text);
    }

    @Test
    void aSpellingHasSixCharactersOfAsciiAtMost() throws IOException {
        assertThat(written("x", Escapes.of(Map.of('x', "\u007F23456")))).isEqualTo("\u007F23456");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Escapes.of(Map.of('x', "1234567")))
                .withMessageContaining("1234567");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Escapes.of(Map.of('x', "\u0080")))
                .withMessageContaining("\u0080");
    }

    @Test
    void whatIsDoneToTheMapLaterChangesNothing() throws IOException {
        Map<Character, String> map = new HashMap<>(Map.of('x', "y"));
        Escapes escapes = Escapes.of(map);
        map.put('x', "z");
        assertThat(written("x", escapes)).isEqualTo("y");
    }
}

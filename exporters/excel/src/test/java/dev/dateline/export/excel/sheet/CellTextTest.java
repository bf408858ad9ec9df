package dev.dateline.export.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    /** Excel's limit, written out, so that nobody changes it by accident. */
    private static final int LIMIT = 32_767;

    @ParameterizedTest
    @ValueSource(
            strings = {"plain", "tab\there", "line\nbreak", "_", "_x", "_x00", "_x000g_", "x000B_", "\u0085\u2028", "🦭"
            })
    void mostTextIsStoredAsItIs(String text) {
        assertThat(CellText.stored(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u0001', _x0001_",
        "'a\u000bb', a_x000B_b",
        "'\r\n', '_x000D_\n'",
        "'\ufffe\uffff', _xFFFE__xFFFF_",
        "_x000B_, _x005F_x000B_",
        "_xabCD_, _x005F_xabCD_",
        "_x0041_x0042_, _x005F_x0041_x005F_x0042_",
        "_x005F_x000B_, _x005F_x005F_x005F_x000B_",
        "'_x000B\r', _x005F_x000B_x000D_",
        "'_x000\u000b', _x000_x000B_",
    })
    void whatXmlCannotHoldIsEscapedAndWhatLooksEscapedToo(String text, String stored) {
        assertThat(CellText.stored(text)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 32_766, 32_767, 32_768, 65_534, 65_535, 100_000})
    void partsFitIntoCellsAndAreTheTextAgain(int length) {
        for (String pattern : List.of("a", "🦭", "a🦭", "\u000b", "_x000B_", "ab\r\n")) {
            String text = pattern.repeat(length / pattern.length() + 1);
            List<String> parts = CellText.parts(text);
            assertThat(String.join("", parts)).isEqualTo(text);
            assertThat(parts).allSatisfy(part -> {
                assertThat(CellText.stored(part)).hasSizeLessThanOrEqualTo(LIMIT);
                assertThat(Character.isLowSurrogate(part.charAt(0))).isFalse();
            });
            assertThat(parts.subList(0, parts.size() - 1))
                    .allSatisfy(part -> assertThat(CellText.stored(part)).hasSizeGreaterThan(LIMIT - 10));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short"})
    void whatFitsIsOnePart(String text) {
        assertThat(CellText.parts(text)).containsExactly(text);
    }
}

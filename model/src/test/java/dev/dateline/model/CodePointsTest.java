package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @Test
    void countsACharacterOutsideTheBasicPlaneAsOne() {
        CodePoints points = new CodePoints("🚢a🚢🚢b");
        assertThat(points.length()).isEqualTo(5);
        assertThat(points.toChar(0)).isZero();
        assertThat(points.toChar(1)).isEqualTo(2);
        assertThat(points.toChar(2)).isEqualTo(3);
        assertThat(points.toChar(4)).isEqualTo(7);
        assertThat(points.toChar(5)).isEqualTo(8);
        assertThat(points.slice(1, 3)).isEqualTo("a🚢");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheStringItself(long seed) {
        String text = text(new Random(seed));
        CodePoints points = new CodePoints(text);
        assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
        for (int i = 0; i <= points.length(); i++) {
            assertThat(points.toChar(i)).isEqualTo(text.offsetByCodePoints(0, i));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(200); i > 0; i--) {
            text.append(random.nextInt(3) == 0 ? "🚢" : random.nextBoolean() ? "é" : "a");
        }
        return text.toString();
    }

    @Test
    void knowsWhatStandsAtTheEnds() {
        CodePoints points = new CodePoints("🚢 at sea");
        assertThat(points.holds(new Mention(0, 1, "🚢"))).isTrue();
        assertThat(points.holds(new Mention(5, 8, "sea"))).isTrue();
        assertThat(points.holds(new Mention(0, 8, "🚢 at sea"))).isTrue();
        assertThat(points.holds(new Mention(6, 9, "sea"))).isFalse();
        assertThat(points.holds(new Mention(900, 903, "sea"))).isFalse();
        assertThat(points.holds(new Mention(1, 2, "🚢"))).isFalse();
    }
}

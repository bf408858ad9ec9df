package dev.dateline.export.statements.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.statements.reading.TextPlaces.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPlacesTest {

    /** The ship counts as one, though a String has two chars for it. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "🚢"})
    void offsetsCountCodePoints(String first) {
        TextPlaces text = new TextPlaces(first + " 40 of 400 left, 40 came");
        assertThat(text.has("40", new Span(2, 4))).isTrue();
        assertThat(text.has("40", new Span(3, 5))).isFalse();
        assertThat(text.has("came", new Span(21, 25))).isTrue();
        assertThat(text.has("came", new Span(25, 29))).isFalse();
        assertThat(text.find("came", new Span(0, 4))).isEqualTo(new Span(21, 25));
    }

    @Test
    void onlyOnePlaceIsCertain() {
        TextPlaces text = new TextPlaces("40 of 400 left, 40 came");
        assertThat(text.find("40", new Span(5, 8))).isNull();
        assertThat(text.find("40", new Span(1, 8))).isEqualTo(new Span(0, 2));
        assertThat(text.find("40", new Span(0, 23))).isNull();
        assertThat(text.find("00", new Span(7, 9))).isNull();
        assertThat(text.find("400 left", new Span(20, 21))).isEqualTo(new Span(6, 14));
        assertThat(text.find("none", new Span(0, 23))).isNull();
    }
}

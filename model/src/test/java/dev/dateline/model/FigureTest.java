package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, false", "2, 2, 2, false", "1, , 3, false", ", 2, , false", "3, , , false", "-3, -2, -1, false",
        "3, 2, , true", ", 3, 2, true", "3, , 2, true", "1, 3, 2, true", "3, 2, 4, true", "2, 1, 3, true"
    })
    void isOutOfOrderWhenABoundExceedsALaterOne(
            @Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high, boolean outOfOrder) {
        assertThat(figure("person", low, best, high).isOutOfOrder()).isEqualTo(outOfOrder);
    }

    @ParameterizedTest
    @CsvSource({
        // the part's low, best, high; the whole's low, best, high
        "  , 600,   ,   ,     , 4700, false",
        "  , 600,   ,   ,  600,     , false",
        "  , 601,   ,   ,  600,     , true",
        "5,    ,   ,   ,     ,    4, true",
        "4,   9,   ,   ,     ,    4, false",
        "5,   4,   ,   ,     ,    4, true",
        "  ,   ,  9,   ,    4,     , false",
        "  ,   9,   ,  1,    ,     , false",
        "  ,   5,   ,   ,    4,    6, false",
        "  ,   7,   ,   ,    9,    6, true",
    })
    void isLargerThanAWholeWhenItsLeastExceedsTheMostOfTheWhole(
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            @Nullable BigDecimal wholeLow,
            @Nullable BigDecimal wholeBest,
            @Nullable BigDecimal wholeHigh,
            boolean larger) {
        Figure part = figure("person", low, best, high);
        assertThat(part.isLargerThan(figure("person", wholeLow, wholeBest, wholeHigh)))
                .isEqualTo(larger);
    }

    @Test
    void doesNotCompareWithAnotherUnit() {
        Figure part = figure("person", new BigDecimal(600), null, null);
        assertThat(part.isLargerThan(figure("percent", null, new BigDecimal(13), null)))
                .isFalse();
    }

    @Test
    void isEqualWhenItsNumbersAre() {
        Figure written = figure("person", new BigDecimal("1E+3"), null, new BigDecimal("1.50"));
        assertThat(written).isEqualTo(figure("person", new BigDecimal("1000.0"), null, new BigDecimal("1.5")));
    }

    private static Figure figure(
            String unit, @Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high) {
        return new Figure(
                "f", "m", null, null, unit, low, best, high, false, null, null, null, null, null, null, null,
                List.of());
    }
}

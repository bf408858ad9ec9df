package dev.dateline.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Mention;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberGrammarTest {

    private final NumberGrammar numbers = new NumberGrammar(Lexicon.of("english.txt"));

    private static Line line(String text) {
        return Line.of(new Mention(0, text.codePointCount(0, text.length()), text))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4,700 people | 4700",
                "0.25 | 0.25",
                "14\u00A0000 | 14000",
                "1,234,567.5 | 1234567.5",
                "2½ | 2.5",
                "2.3bn | 2300000000",
                "1.9m passengers | 1900000",
                "20 million | 20000000",
                "3 lakh | 300000",
                "twenty-three | 23",
                "Twenty three | 23",
                "one hundred and twelve | 112",
                "four hundred thousand | 400000",
                "two million three hundred thousand | 2300000",
                "two and a half million | 2500000",
                "half a million | 500000",
                "a quarter of a million | 250000",
                "a thousand | 1000",
                "nineteen | 19",
                "three years | 3",
            })
    void readsDigitsAndWords(String text, String value) {
        NumberGrammar.Numeral read = Objects.requireNonNull(numbers.at(line(text), 0));
        assertThat(read.value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({"a dog", "and two", "dozens", "hundred", "the three"})
    void readsNothingElse(String text) {
        assertThat(numbers.at(line(text), 0)).isNull();
    }

    @Test
    void letterThatIsAUnitIsNoMillion() {
        NumberGrammar.Numeral read = Objects.requireNonNull(numbers.at(line("15m long"), 0));
        assertThat(read.value()).isEqualByComparingTo("15");
    }

    @Test
    void leavesWhatNoOutputHolds() {
        assertThat(numbers.at(line("1".repeat(29)), 0)).isNull();
        assertThat(numbers.at(line("1".repeat(100_000)), 0)).isNull();
        assertThat(numbers.at(line("0.12345678901"), 0)).isNull();
    }
}

package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "999, 999 B",
        "1000, 1.0 kB",
        "48249, 48.2 kB",
        "999949, 999.9 kB",
        "999950, 1.0 MB",
        "1234567890, 1.2 GB",
        "9223372036854775807, 9.2 EB"
    })
    void sizesAreDecimal(long bytes, String expected) {
        assertThat(Amount.ofBytes(bytes)).isEqualTo(expected);
    }

    @Test
    void numbersHaveCommasAndTheirNoun() {
        assertThat(Amount.of(0, "errors")).isEqualTo("no errors");
        assertThat(Amount.of(1, "errors")).isEqualTo("1 error");
        assertThat(Amount.of(1_234_567, "triples")).isEqualTo("1,234,567 triples");
    }
}

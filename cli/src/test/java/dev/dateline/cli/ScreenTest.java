package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link PagesTest} takes for a change, and what not. */
class ScreenTest {

    @ParameterizedTest
    @CsvSource({
        "1 article|, 1 article|, true",
        "1 article|, 2 articles|, false",
        "1 article|, 1 article|1 warning|, false",
        "1 article|1 warning|, 1 article|, false",
        "a.csv  29 B  no rows|, a.csv  1.3 kB  no rows|, true",
        "a.csv  29 B  no rows|, a.csv  29 B  1 row|, false",
        "a|…|z|, a|b|c|z|, true",
        "a|…|z|, a|z|, true",
        "a|…|z|, a|b|c|, false",
        "took … s|, took 1.25 s|, true",
        "took … s|, took 1.25 m|, false",
        "(a.b)|, (a.b)|, true",
        "(a.b)|, (axb)|, false"
    })
    void changesAreFound(String shown, String actual, boolean same) {
        assertThat(Screen.matches(shown.replace('|', '\n'), actual.replace('|', '\n')))
                .isEqualTo(same);
    }
}

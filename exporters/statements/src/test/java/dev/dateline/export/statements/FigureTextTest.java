package dev.dateline.export.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Basis;
import dev.dateline.model.Figure;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # low   | best  | high   | approximate | text
                    14000   |       | 15000  | true        | ≈ 14,000–15,000
                            |       | 4700   | false       | ≤ 4,700
                            | 600   |        | true        | ≈ 600
                    40      |       |        | false       | ≥ 40
                            | 600   |        | false       | 600
                    14000   |       | 15000  | false       | 14,000–15,000
                    40      |       |        | true        | ≈ ≥ 40
                            |       | 4700   | true        | ≈ ≤ 4,700
                    """)
    void oneBoundOrBothOrNone(
            @Nullable String low, @Nullable String best, @Nullable String high, boolean approximate, String text) {
        assertThat(FigureText.of(figure(low, best, high, approximate))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    40   | 50   | 60   | false | 50 (40–60)
                    40   | 50   | 60   | true  | ≈ 50 (40–60)
                    1000 | 1500 |      | false | 1,500 (≥ 1,000)
                         | 1500 | 2000 | true  | ≈ 1,500 (≤ 2,000)
                    9    |      | 4    | false | 9–4
                    7    | 7    | 7    | false | 7
                    7    |      | 7    | false | 7
                    7    | 7    | 8    | false | 7 (7–8)
                    -5   |      | -3   | false | −5 to −3
                    -5   |      | 3    | true  | ≈ −5 to 3
                    """)
    void boundsStandBehindTheFigureItself(
            @Nullable String low, @Nullable String best, @Nullable String high, boolean approximate, String text) {
        assertThat(FigureText.of(figure(low, best, high, approximate))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0                                         | 0
                    -0.00                                     | 0
                    1                                         | 1
                    999                                       | 999
                    1000                                      | 1,000
                    12345                                     | 12,345
                    999999                                    | 999,999
                    1000000                                   | 1,000,000
                    1E6                                       | 1,000,000
                    0.5                                       | 0.5
                    0.0000000001                              | 0.0000000001
                    12.50                                     | 12.5
                    1234.5678                                 | 1,234.5678
                    999.999                                   | 999.999
                    -1                                        | −1
                    -999                                      | −999
                    -1000                                     | −1,000
                    -1234567.0123456789                       | −1,234,567.0123456789
                    1234567890123456789012345678              | 1,234,567,890,123,456,789,012,345,678
                    9999999999999999999999999999.9999999999   | 9,999,999,999,999,999,999,999,999,999.9999999999
                    """)
    void numbersAreGroupedByThousands(String number, String text) {
        assertThat(FigureText.of(figure(null, number, null, false))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    200 |      | > 200
                        | 50   | < 50
                    200 | 500  | > 200, < 500
                    """)
    void moreThanIsNotAtLeast(@Nullable String low, @Nullable String high, String text) {
        Figure figure = Figures.with(low, null, high, f -> f.exclusive(low != null, high != null));
        assertThat(FigureText.of(figure)).isEqualTo(text);
    }

    @Test
    void wordsAreQuoted() {
        assertThat(FigureText.of(Figures.with(null, null, null, f -> f.words("dozens"))))
                .isEqualTo("“dozens”");
        assertThat(FigureText.of(Figures.with("24", null, null, f -> f.words("dozens"))))
                .isEqualTo("≥ 24 “dozens”");
    }

    @Test
    void changesHaveASign() {
        assertThat(FigureText.of(Figures.with(null, "40", null, Figures::change)))
                .isEqualTo("+40");
        assertThat(FigureText.of(Figures.with(null, "-12", null, Figures::change)))
                .isEqualTo("−12");
        assertThat(FigureText.of(Figures.with("10", null, "20", Figures::change)))
                .isEqualTo("+10 to +20");
    }

    @ParameterizedTest
    @CsvSource({
        "DENIED,40 (denied)", "CLAIMED,40 (claimed)", "PROJECTED,40 (projected)",
        "REPORTED,40", "ESTIMATED,40", "CONFIRMED,40"
    })
    void readersAreToldWhatIsNoFact(Basis basis, String text) {
        assertThat(FigureText.of(Figures.with(null, "40", null, f -> f.basis(basis))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-CH", "hi-IN-u-nu-deva", "ar-EG-u-nu-arab", "fr-FR", "tr-TR"})
    void textIsTheSameInEveryLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(FigureText.of(figure("1234.5", "-1234567.25", "14000", true)))
                .isEqualTo("≈ −1,234,567.25 (1,234.5–14,000)");
    }

    private static Figure figure(
            @Nullable String low, @Nullable String best, @Nullable String high, boolean approximate) {
        return Figures.with(low, best, high, f -> f.approximate(approximate));
    }
}

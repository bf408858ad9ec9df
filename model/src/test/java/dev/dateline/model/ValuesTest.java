package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final String LARGEST = "9".repeat(28) + "." + "9".repeat(10);

    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", "\u0001", "\uffff", "\ufeff1", "🚢", "a🚢", "e\u0301", "\r\n\t."})
    void textMayBeAnythingThatCanBeHeld(String text) {
        assertThat(Values.text(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'',             an empty string is not a value",
        "a🚢\ud83d,      unpaired surrogate U+D83D at code point 2; write both halves of the pair or remove it",
        "\ud83dx,        unpaired surrogate U+D83D at code point 0; write both halves of the pair or remove it",
        "\udea2,         unpaired surrogate U+DEA2 at code point 0; write both halves of the pair or remove it",
        "🚢\udea2\ud83d, unpaired surrogate U+DEA2 at code point 1; write both halves of the pair or remove it",
        "\ud83d🚢,       unpaired surrogate U+D83D at code point 0; write both halves of the pair or remove it",
    })
    void textMustBeSomethingThatCanBeHeld(String text, String problem) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Values.text(text))
                .withMessage(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n",
                "\u00a0",
                "\u200b",
                "\r\n\t",
                "\u0085\u3000",
                "\u00ad",
                "\ufeff\u2060",
                "\u202e \u202c"
            })
    void textCanBeSeen(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Values.text(text))
                .withMessage("a string in which nothing can be seen is not a value");
    }

    @Test
    void textHoldsNoNull() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Values.text("a🚢\u0000"))
                .withMessage("U+0000 at code point 2 cannot be held by any output; remove the character");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.000, 0",
        "0E+999999999, 0",
        "0E-999999999, 0",
        "1, 1",
        "1.0, 1",
        "100, 100",
        "1E2, 100",
        "1.50, 1.5",
        "-1.50, -1.5",
        "12.50E1, 125",
        "1E-10, 0.0000000001",
        "1E27, 1000000000000000000000000000",
        "0.10000000000000000000, 0.1",
        "0012.5, 12.5"
    })
    void aDecimalHasOneNormalForm(String written, String normal) {
        BigDecimal decimal = decimal(written);
        assertThat(decimal).isEqualTo(decimal(normal));
        assertThat(decimal.toPlainString()).isEqualTo(normal);
        assertThat(decimal.scale()).isNotNegative();
    }

    @Test
    void aDecimalHasUpTo28And10Digits() {
        assertThat(decimal(LARGEST)).hasToString(LARGEST);
        assertThat(decimal("-" + LARGEST)).hasToString("-" + LARGEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E28",
                "-1E28",
                "10000000000000000000000000000",
                "1E999999999",
                "1E2147483647",
                "100E2147483647",
                "-100E2147483647"
            })
    void aDecimalHasNotMoreThan28DigitsBeforeThePoint(String written) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> decimal(written))
                .withMessage("the number has more than 28 digits before the point; outputs hold DECIMAL(38,10)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E-11",
                "0.00000000001",
                "-0.12345678901",
                "9999999999999999999999999999.00000000001",
                "1E-999999999",
                "10E-2147483647"
            })
    void aDecimalHasNotMoreThan10DigitsAfterThePoint(String written) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> decimal(written))
                .withMessage("the number has more than 10 digits after the point; outputs hold DECIMAL(38,10)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-2147483648", "1E99999999999", "0E99999999999"})
    void anExponentBeyondAllMeaningIsRefused(String written) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> decimal(written))
                .withMessageStartingWith("the number's exponent is out of range");
    }

    /** Platforms differ in whether they can still read it. */
    @Test
    void theLargestExponentsAreRefusedOneWayOrTheOther() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> decimal("1E2147483648"))
                .withMessageStartingWith("the number")
                .withMessageEndingWith("; outputs hold DECIMAL(38,10)");
    }

    @Test
    void aNumberOfAThousandDigitsIsNotEvenLookedAt() {
        assertThat(decimal("1." + "0".repeat(998))).hasToString("1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> decimal("1." + "0".repeat(999)))
                .withMessageStartingWith("the number is written with more than 1000 characters");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> decimal("9".repeat(10_000_000)));
    }

    @Test
    void coordinatesLieOnTheGlobe() {
        assertThat(Values.latitude(new BigDecimal("-90.00"))).hasToString("-90.00");
        assertThat(Values.longitude(new BigDecimal("180"))).hasToString("180");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Values.latitude(new BigDecimal("90.1")))
                .withMessage("90.1 is not a latitude; it lies between -90 and 90 degrees");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Values.longitude(new BigDecimal("-180.0000000001")))
                .withMessage("-180.0000000001 is not a longitude; it lies between -180 and 180 degrees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "A.b_c~d-e", "fürst", "-a", "~a", "a b", "a\n", "a/b"})
    void idsAreShortAndPlain(String id) {
        boolean plain = List.of("a", "0", "A.b_c~d-e").contains(id);
        assertThat(accepts(() -> Values.id(id))).isEqualTo(plain);
    }

    @Test
    void idsHaveUpTo128Characters() {
        assertThat(accepts(() -> Values.id("x".repeat(128)))).isTrue();
        assertThat(accepts(() -> Values.id("x".repeat(129)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "people, true",
        "people-rescued, true",
        "2nd-half-1, true",
        "a--b, false",
        "-a, false",
        "a-, false",
        "-, false",
        "People, false",
        "a_b, false",
        "a b, false",
        "ı, false"
    })
    void measuresAreSlugs(String measure, boolean slug) {
        assertThat(accepts(() -> Values.measure(measure))).isEqualTo(slug);
    }

    @Test
    void aMeasureMayBeLong() {
        assertThat(accepts(() -> Values.measure("a-".repeat(200_000) + "a"))).isTrue();
        assertThat(accepts(() -> Values.measure("a-".repeat(200_000)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "memberOf, true",
        "x, true",
        "is2nd, true",
        "MemberOf, false",
        "member-of, false",
        "2nd, false",
        "mitgliedÖf, false"
    })
    void relationTypesAreLowerCamelCase(String type, boolean right) {
        assertThat(accepts(() -> Values.relationType(type))).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"FR, true", "ZZ, true", "fr, false", "FRA, false", "F1, false", "İT, false"})
    void countryCodesAreTwoCapitals(String code, boolean right) {
        assertThat(accepts(() -> Values.countryCode(code))).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "percent", "EUR", "km2", "m/s2", "[in_i'H2O]", "%", "명", "🚢"})
    void unitsAreOneWord(String unit) {
        assertThat(Values.unit(unit)).isSameAs(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US dollars", "a\tb", "a\n", "a\u00a0b", "a\u2009b", "a\u202fb", "a\u3000b", "a\u2029"})
    void unitsHoldNoWhiteSpace(String unit) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Values.unit(unit))
                .withMessageContaining("is not a unit");
    }

    @ParameterizedTest
    @CsvSource({
        "en, true", "pt-BR, true", "zh-Hant-TW, true", "sl-rozaj-biske-1994, true", "x-mizzle, true", "i-klingon, true",
        "I-Klingon, true", "art-lojban, true", "en_US, false", "e, false", "en-, false", "english language, false",
        "ën, false", "rozaj-yue, false", "ıd, false", "\u212ao, false", "en-GB-FR, false", "en-u, false"
    })
    void languagesAreBcp47(String language, boolean right) {
        assertThat(accepts(() -> Values.language(language))).isEqualTo(right);
    }

    @Test
    void aLanguageTagIsNotLong() {
        assertThat(accepts(() -> Values.language("x" + "-12345678".repeat(28)))).isTrue();
        assertThat(accepts(() -> Values.language("x" + "-12345678".repeat(29)))).isFalse();
        assertThat(accepts(() -> Values.language("x" + "-12345678".repeat(200_000))))
                .isFalse();
    }

    @Test
    void messagesStayOnOneLineAndAreNotTooLong() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Values.id("a\r\n\t\u2028\u001bb" + "🚢".repeat(500)))
                .withMessageStartingWith("'a<U+000D><U+000A><U+0009><U+2028><U+001B>b🚢")
                .withMessageContaining("…' is not an id")
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).hasSizeLessThan(400));
    }

    /** As it is read and kept. */
    private static BigDecimal decimal(String written) {
        return Values.normalForm(Values.decimal(Values.parsed(written)));
    }

    private static boolean accepts(Runnable check) {
        try {
            check.run();
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }
}

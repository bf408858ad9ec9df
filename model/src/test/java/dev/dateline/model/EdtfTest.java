package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2031,                      2031-01-01, 2031-12-31",
        "0001,                      0001-01-01, 0001-12-31",
        "9999,                      9999-01-01, 9999-12-31",
        "2031-05,                   2031-05-01, 2031-05-31",
        "2031-04,                   2031-04-01, 2031-04-30",
        "2031-02,                   2031-02-01, 2031-02-28",
        "2032-02,                   2032-02-01, 2032-02-29",
        "1900-02,                   1900-02-01, 1900-02-28",
        "2000-02,                   2000-02-01, 2000-02-29",
        "2031-05-04,                2031-05-04, 2031-05-04",
        "2032-02-29,                2032-02-29, 2032-02-29",
        "2031~,                     2031-01-01, 2031-12-31",
        "2031?,                     2031-01-01, 2031-12-31",
        "2031-05~,                  2031-05-01, 2031-05-31",
        "2031-05-04?,               2031-05-04, 2031-05-04",
        "2031-05-04T10:30:00,       2031-05-04, 2031-05-04",
        "2031-05-04T10:30:00Z,      2031-05-04, 2031-05-04",
        "2031-05-04T23:59:59-11,    2031-05-04, 2031-05-04",
        "2031-05-04T00:15:00+05:45, 2031-05-04, 2031-05-04",
        "2031/2032,                 2031-01-01, 2032-12-31",
        "2031-05/2031-06-15,        2031-05-01, 2031-06-15",
        "2031-12/2031,              2031-12-01, 2031-12-31",
        "2031~/2032-02?,            2031-01-01, 2032-02-29",
        "../2031-05,                          , 2031-05-31",
        "2031-05/..,                2031-05-01,           ",
    })
    void knowsTheFirstAndTheLastDay(String text, @Nullable String earliest, @Nullable String latest) {
        Edtf date = Edtf.parse(text);
        assertThat(String.valueOf(date.earliest())).isEqualTo(String.valueOf(earliest));
        assertThat(String.valueOf(date.latest())).isEqualTo(String.valueOf(latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203",
                "20311",
                "-2031",
                "+2031",
                "0000",
                "0000-01",
                "2031-1",
                "2031-00",
                "2031-13",
                "2031-05-00",
                "2031-05-32",
                "2031-04-31",
                "2031-02-29",
                "1900-02-29",
                "2031-05-04T",
                "2031-05-04T10:30Z",
                "2031-05-04t10:30:00Z",
                "2031-05-04T10:30:00z",
                "2031-05-04T24:00:00Z",
                "2031-05-04T10:60:00Z",
                "2031-05-04T10:30:60Z",
                "2031-05-04T10:30:00+18:01",
                "2031-05-04T10:30:00+5",
                "2031-05-04T10:30:00~",
                "2031T10:30:00",
                "2031/",
                "/2031",
                "/",
                "..",
                "../",
                "../..",
                "2031/2030",
                "2031-06/2031-05-31",
                "2031/2032/2033",
                "2031~?",
                "~2031",
                "2031-05~-04",
                "2031%",
                "203X",
                "٢٠٣١",
                "2031 ",
                "2031\n"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.parse(text))
                .withMessageContaining("is not a date (")
                .withMessageMatching("(?s).*(; write EDTF such as|; did you mean ').*");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-13, there is no month 13",
        "2031-02-30, 2031-02 has no day 30",
        "0000, there is no year 0000",
        "2031-05-04T25:00:00, there is no hour 25",
        "2031-05-04T10:30:00+19:00, there is no offset +19:00",
        "../.., it is open at both ends and says nothing",
        "2032/2031, the interval ends before it begins",
        "yesterday, no known form",
    })
    void saysWhatIsWrong(String text, String reason) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.parse(text))
                .withMessageContaining("'" + text + "' is not a date (" + reason + ")");
    }

    @Test
    void isEqualWhenItIsWrittenTheSame() {
        assertThat(Edtf.parse("2031-05")).isEqualTo(Edtf.parse("2031-05")).hasSameHashCodeAs(Edtf.parse("2031-05"));
        assertThat(Edtf.parse("2031-05")).isNotEqualTo(Edtf.parse("2031-05-01/2031-05-31"));
        assertThat(Edtf.parse("2031-05~")).isNotEqualTo(Edtf.parse("2031-05"));
        assertThat(Edtf.parse("2031-05~")).hasToString("2031-05~");
        assertThat(Edtf.parse("2031-05~").text()).isEqualTo("2031-05~");
    }
}

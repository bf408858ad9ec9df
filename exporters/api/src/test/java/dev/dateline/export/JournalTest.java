package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    private static final Journal JOURNAL = new Journal(List.of(
            new Placement(0, false, new Stamp(5120, 1767225600), "news of the day, 100 %.ttl"),
            new Placement(1, true, new Stamp(0, -1), "Köln\n항구-csv"),
            new Placement(12, false, new Stamp(1, 0), "..x")));

    @Test
    void isReadAsItWasWritten() {
        assertThat(JOURNAL.text()).isEqualTo("""
                        dateline journal 1
                        0 file 5120 1767225600 news+of+the+day%2C+100+%25.ttl
                        1 folder 0 -1 K%C3%B6ln%0A%ED%95%AD%EA%B5%AC-csv
                        12 file 1 0 ..x
                        end
                        """);
        assertThat(Journal.parse(JOURNAL.text())).isEqualTo(JOURNAL);
        assertThat(Journal.parse(Journal.EMPTY.text())).isEqualTo(Journal.EMPTY);
    }

    /** A journal that was cut off anywhere is none. */
    @Test
    void partsAreNoJournal() {
        String text = JOURNAL.text();
        for (int i = 0; i < text.length() - 1; i++) {
            assertThat(Journal.parse(text.substring(0, i)))
                    .as("the first %d", i)
                    .isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 file 1 1 ..",
                "0 file 1 1 .",
                "0 file 1 1 ",
                "0 file 1 1 /etc/x",
                "0 file 1 1 %2Fetc%2Fx",
                "0 file 1 1 a%2F..%2F..%2Fx",
                "0 file 1 1 a%5Cb",
                "0 file 1 1 a%00b",
                "0 file 1 1 a b",
                "0 file 1 1 %GG",
                "-1 file 1 1 a",
                "x file 1 1 a",
                "0 link 1 1 a",
                "0 file 1 a",
                "0 file 9999999999999999999 1 a",
                ""
            })
    void nothingLeadsOutOfTheFolder(String line) {
        assertThat(Journal.parse("dateline journal 1\n" + line + "\nend\n")).isNull();
    }
}

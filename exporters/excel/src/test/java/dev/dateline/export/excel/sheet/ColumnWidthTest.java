package dev.dateline.export.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnWidthTest {

    private static ColumnWidth width(Datatype datatype) {
        Column<String> text = Column.text("title", "Title", "A title.", value -> value);
        Column<String> iri = Column.iri("title", "Title", "A title.", value -> value);
        return ColumnWidth.of(datatype == Datatype.TEXT ? text : iri);
    }

    private static int digits(Datatype datatype, String value) {
        ColumnWidth width = width(datatype);
        width.fit(value);
        return width.units() / 256;
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, x, 11", // the title with its button
        "TEXT, words of 23 letters all, 25",
        "TEXT, 한물결한물결한물결, 20",
        "TEXT, 'short\nand a longer line', 19",
    })
    void columnIsAsWideAsWhatIsInIt(Datatype datatype, String value, int digits) {
        assertThat(digits(datatype, value)).isEqualTo(digits);
    }

    @Test
    void columnIsNeverWiderThanItsBound() {
        String longest = "x".repeat(40_000);
        assertThat(digits(Datatype.TEXT, longest)).isEqualTo(62);
        assertThat(digits(Datatype.IRI, longest)).isEqualTo(42);
    }

    @ParameterizedTest
    @CsvSource({"'one', 1", "'one\ntwo', 2", "'one\r\ntwo\rthree\n\nfive', 5", "'one\n', 2"})
    void linesAreCounted(String value, int lines) {
        assertThat(width(Datatype.TEXT).fit(value)).isEqualTo(lines);
    }

    @Test
    void linesBreakAtTheBoundAndAreCountedAsFarAsRowsGo() {
        assertThat(width(Datatype.TEXT).fit("ten chars ".repeat(9))).isEqualTo(2);
        assertThat(width(Datatype.TEXT).fit("ten chars ".repeat(900))).isEqualTo(27);
    }
}

package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final RecordingFormat CSV = new RecordingFormat("csv");
    private static final RecordingFormat TURTLE = new RecordingFormat("turtle");

    private static Formats of(List<Exporter> exporters) {
        return Exporters.of(exporters).formats();
    }

    @Test
    void formatsAreThoseOfAllExportersByTheirIds() {
        Formats formats = of(List.of(() -> List.of(TURTLE), () -> List.of(CSV)));
        assertThat(formats.all()).containsExactly(CSV, TURTLE);
        assertThat(formats.get("csv")).isSameAs(CSV);
        assertThat(formats.get("turtle")).isSameAs(TURTLE);
    }

    @Test
    void installedFormatsAreThoseOnTheClassPath() {
        assertThat(Formats.installed().all()).extracting(Format::id).containsExactly("another", "sample");
    }

    @Test
    void unknownIdSuggestsTheNearestOrNamesAll() {
        Formats formats = of(List.of(() -> List.of(TURTLE, CSV)));
        assertThatThrownBy(() -> formats.get("tutrle"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("there is no format 'tutrle'; did you mean 'turtle'?");
        assertThatThrownBy(() -> formats.get("parquet"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("there is no format 'parquet'; known are csv, turtle");
        assertThatThrownBy(() -> of(List.of()).get("csv")).hasMessage("there is no format 'csv'");
    }
}

package dev.dateline.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManuscriptTest {

    @Test
    void aShortFirstLineIsTheHeadline() {
        assertThat(Manuscript.ofText("a", "\n Flood in Fenmark \n\nIt rained.").headline())
                .isEqualTo("Flood in Fenmark");
    }

    @Test
    void aHeadingIsTheHeadline() {
        assertThat(Manuscript.ofText("a", "# Flood. In Fenmark. #\n\nIt rained.")
                        .headline())
                .isEqualTo("Flood. In Fenmark.");
    }

    @Test
    void elseTheFirstSentenceIs() {
        assertThat(Manuscript.ofText("a", "It rained\nin Fenmark. Nobody minded.")
                        .headline())
                .isEqualTo("It rained");
        String long1 = "It rained " + "and rained ".repeat(20) + "in Fenmark. Nobody minded.";
        assertThat(Manuscript.ofText("a", long1).headline()).endsWith("in Fenmark.");
    }

    @Test
    void theTextStaysAsItIs() {
        String text = "\r\n# Flood\r\n\r\nIt  rained.\u00A0";
        assertThat(Manuscript.ofText("a", text).text()).isEqualTo(text);
    }

    @Test
    void refusesWhatNoArticleCouldBe() {
        assertThatThrownBy(() -> Manuscript.ofText("a", " \n")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Manuscript.ofText("a b", "It rained.")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Manuscript.ofText("a", "It\0rained.")).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({"My Story,my-story", "Überflutung 2,uberflutung-2", "洪水,article", "O'Plim's,oplim"})
    void makesIdsOfNames(String name, String id) {
        assertThat(Manuscript.idOf(name)).isEqualTo(id);
    }
}

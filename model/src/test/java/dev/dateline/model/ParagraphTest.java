package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {

    @Test
    void isNumberedAndKnowsItsFirstCodePoint() {
        assertThat(Paragraph.of("One 🚢.\n\nTwo.\nStill two.\n\nThree."))
                .containsExactly(
                        new Paragraph(1, 0, "One 🚢."),
                        new Paragraph(2, 8, "Two.\nStill two."),
                        new Paragraph(3, 25, "Three."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one",
                "\n",
                "\n\n",
                "\n\n\n",
                "\n\n\n\n",
                "one\n\n",
                "\n\none",
                "one\n\n\ntwo",
                "one\n\n\n\ntwo",
                "one\r\n\r\ntwo",
                "one\n \ntwo",
                "🚢\n\n🚢\n\n\n🚢",
                " \n\n\t\n\n\u2029\n\n"
            })
    void joinedIsTheTextAgain(String text) {
        List<Paragraph> paragraphs = Paragraph.of(text);
        assertThat(paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(Paragraph.SEPARATOR)))
                .isEqualTo(text);
        for (Paragraph paragraph : paragraphs) {
            int at = text.offsetByCodePoints(0, paragraph.start());
            assertThat(text.startsWith(paragraph.text(), at)).isTrue();
        }
        assertThat(paragraphs).extracting(Paragraph::number).first().isEqualTo(1);
    }

    @Test
    void doesNotEndAtOneLineFeedOrAtCarriageReturns() {
        assertThat(Paragraph.of("one\ntwo\r\n\r\nthree")).hasSize(1);
    }
}

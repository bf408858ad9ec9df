package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void endsAtTwoLineEndsOfAnyKind() {
        assertThat(Paragraph.of("a\r\n\r\nb\r\rc\n\rd\r\n\n🚢\n\r\ne"))
                .containsExactly(
                        new Paragraph(1, 0, "a"),
                        new Paragraph(2, 5, "b"),
                        new Paragraph(3, 8, "c"),
                        new Paragraph(4, 11, "d"),
                        new Paragraph(5, 15, "🚢"),
                        new Paragraph(6, 19, "e"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one",
                "\n",
                "\r",
                "\n\n",
                "\n\n\n",
                "\n\n\n\n",
                "one\n\n",
                "one\r\n\r",
                "\n\none",
                "one\n\n\ntwo",
                "one\n\n\n\ntwo",
                "one\r\n\r\ntwo",
                "one\n \ntwo",
                "🚢\n\n🚢\n\n\n🚢",
                " \n\n\t\n\n\u2029\n\n"
            })
    void togetherWithTheirLineEndsAreTheText(String text) {
        List<Paragraph> paragraphs = Paragraph.of(text);
        StringBuilder whole = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            String between = text.substring(whole.length(), text.offsetByCodePoints(0, paragraph.start()));
            assertThat(between).matches(paragraph.number() == 1 ? "" : "(\r\n|\n|\r){2}");
            whole.append(between).append(paragraph.text());
        }
        assertThat(whole).hasToString(text);
        assertThat(paragraphs).extracting(Paragraph::number).first().isEqualTo(1);
    }

    @Test
    void doesNotEndAtOneLineEnd() {
        assertThat(Paragraph.of("one\ntwo\r\nthree\rfour")).hasSize(1);
    }
}

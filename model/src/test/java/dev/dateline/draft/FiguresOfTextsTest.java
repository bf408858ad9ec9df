package dev.dateline.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Basis;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence for each rule; how good all of them are together is measured elsewhere. */
class FiguresOfTextsTest {

    private static List<Figure> figures(String text) {
        return draft(text).article().figures();
    }

    private static Draft draft(String text) {
        return Drafter.english().draft(Manuscript.ofText("a", text));
    }

    /** Bounds as an interval, round brackets for exclusive ones; a plain number is the best; a tilde is approximate. */
    private static String amount(Figure figure) {
        String about = figure.approximate() ? "~" : "";
        if (figure.words() != null) {
            return about + figure.words();
        }
        BigDecimal best = figure.best();
        if (best != null) {
            return about + best.toPlainString();
        }
        String open = figure.lowExclusive() ? "(" : "[";
        String close = figure.highExclusive() ? ")" : "]";
        return about + open + plain(figure.low()) + ";" + plain(figure.high()) + close;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Up to 40 people came. | [;40] person",
                "At most 40 people came. | [;40] person",
                "No more than 40 people came. | [;40] person",
                "As many as 40 people came. | [;40] person",
                "Fewer than 40 people came. | [;40) person",
                "At least 40 people came. | [40;] person",
                "No fewer than 40 people came. | [40;] person",
                "Forty or more people came. | [40;] person",
                "More than 40 people came. | (40;] person",
                "Over 40 people came. | (40;] person",
                "Around 40 people came. | ~40 person",
                "Some 40 people came. | ~40 person",
                "Nearly 40 people came. | ~40 person",
                "Almost 40 people came. | ~40 person",
                "Close to 40 people came. | ~40 person",
                "Up to about 40 people came. | ~[;40] person",
                "Between 40 and 60 people came. | [40;60] person",
                "They have 40 to 60 members. | [40;60] person",
                "They have 40–60 members. | [40;60] person",
                "Between 5 and 7 million people came. | [5000000;7000000] person",
                "Two or three people came. | [2;3] person",
                "Dozens of people came. | dozens person",
                "About a third of the houses fell. | ~a third house",
                "Several houses fell. | several house",
                "The price is 40 euros. | 40 EUR",
                "The price is €40m. | 40000000 EUR",
                "The price is US$1.5 billion. | 1500000000 USD",
                "It covers 12 per cent of the land. | 12 percent",
                "It covers 300 hectares. | 300 har",
                "It lasted three weeks. | 3 week",
            })
    void keepsWhatQualifiesAnAmount(String text, String expected) {
        assertThat(figures(text))
                .extracting(each -> amount(each) + " " + each.unit())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prices rose by 40 percent. | 40",
                "Prices rose by up to 40 percent. | [;40]",
                "Prices fell by 40 percent. | -40",
                "Prices fell by up to 40 percent. | [-40;]",
                "Prices fell by more than 40 percent. | [;-40)",
                "Prices fell 10 to 40 percent. | [-40;-10]",
                "A drop of 40 percent followed. | -40",
                "They reported a 40 percent drop. | -40",
            })
    void tellsChangesFromLevels(String text, String expected) {
        assertThat(figures(text)).singleElement().satisfies(figure -> {
            assertThat(figure.change()).isTrue();
            assertThat(amount(figure)).isEqualTo(expected);
        });
    }

    @Test
    void aLevelAfterARiseIsNoChange() {
        assertThat(figures("Prices rose from 20 percent to 40 percent."))
                .hasSize(2)
                .noneMatch(Figure::change)
                .extracting(FiguresOfTextsTest::amount)
                .containsExactly("20", "40");
    }

    @ParameterizedTest
    @CsvSource({
        "She was born in 1961.",
        "It was so from 2019 to 2021.",
        "They met on 12 June at 10:30.",
        "He came on the 14th.",
        "They won 3-2.",
        "It is in Article 5.",
        "The F-16 and Covid-19 are names.",
        "See https://example.org/2031/40-people for more.",
        "One in five children is ill.",
    })
    void leavesDatesScoresAndNamesAlone(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @Test
    void neverChoosesACurrency() {
        for (String money : List.of("$40 million", "£40 million", "40 million dollars", "40 million pounds", "¥40")) {
            Draft draft = draft("The price is " + money + ".");
            assertThat(draft.article().figures()).as(money).isEmpty();
            assertThat(draft.looseNumbers())
                    .as(money)
                    .singleElement()
                    .satisfies(each -> assertThat(each.why()).contains("more than one currency"));
        }
    }

    @Test
    void listsNumbersWithoutAUnitApart() {
        assertThat(draft("The oldest of them was 83.").looseNumbers())
                .containsExactly(new LooseNumber(new Mention(23, 25, "83"), "The oldest of them was 83.", "no unit"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomb killed 12 people, including 3 children.",
                "A bomb killed 12 people, among them 3 children.",
                "A bomb killed 12 people, of whom 3 were children.",
                "A bomb killed 12 people, 3 of them children.",
                "A bomb killed 12 people. 3 of them were children.",
                "A bomb killed 12 people, 3 of whom were children.",
            })
    void tellsWhatIsIncludedInWhat(String text) {
        List<Figure> figures = figures(text);
        assertThat(figures).extracting(FiguresOfTextsTest::amount).containsExactly("12", "3");
        assertThat(figures.get(0).includedIn()).isNull();
        assertThat(figures.get(1).includedIn()).isEqualTo(figures.get(0).id());
        assertThat(figures).extracting(Figure::unit).containsOnly("person");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army said 12 people had died. | REPORTED | The army",
                "12 people died, according to the army. | REPORTED | the army",
                "12 people died, the army said on Monday. | REPORTED | the army",
                "The army estimates that 12 people died. | ESTIMATED | The army",
                "The army claimed that 12 people had died. | CLAIMED | The army",
                "The army confirmed that 12 people had died. | CONFIRMED | The army",
                "The army denied that 12 people had died. | DENIED | The army",
                "Estimates suggest that 12 people died. | ESTIMATED |",
                "An estimated 12 people died. | ESTIMATED |",
            })
    void tellsWhoSaysSo(String text, Basis basis, @Nullable String source) {
        assertThat(figures(text)).singleElement().satisfies(figure -> {
            assertThat(figure.basis()).isEqualTo(basis);
            assertThat(figure.attribution()).isEqualTo(source);
        });
    }

    @Test
    void tiesTheSourceToItsEntityAndKeepsItFromBeingTheSubject() {
        List<String> told = List.of("Turkey said 12 people died.", "12 people died, according to Turkey.");
        assertThat(told)
                .allSatisfy(text -> assertThat(figures(text)).singleElement().satisfies(figure -> {
                    assertThat(figure.attributedTo()).isEqualTo("turkey");
                    assertThat(figure.subject()).isNull();
                }));
    }

    @Test
    void fillsInSubjectPlaceAndEventOnlyWhereOneFits() {
        Figure subject = figures("Germany sent 25 engineers.").get(0);
        assertThat(subject.subject()).isEqualTo("germany");
        Figure place = figures("A storm killed 25 people in Germany.").get(0);
        assertThat(place.subject()).isNull();
        assertThat(place.place()).isEqualTo("germany");
        assertThat(figures("Hurricane Odette killed 25 people.").get(0).event()).isEqualTo("hurricane-odette");
        assertThat(figures("Germany and France sent 25 engineers.").get(0).subject())
                .isNull();
    }

    @Test
    void saysOnceWhatTheTextSaysTwice() {
        List<Figure> figures = figures("A bomb killed 12 people.\n\nA bomb killed 12 people.");
        assertThat(figures)
                .singleElement()
                .satisfies(each -> assertThat(each.mentions()).hasSize(2));
    }
}

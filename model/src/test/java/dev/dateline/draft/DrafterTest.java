package dev.dateline.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Relation;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrafterTest {

    private static Draft draft(String text) {
        return Drafter.english().draft(Manuscript.ofText("a", text));
    }

    private static Draft published(String text, @Nullable String date) {
        return Drafter.english()
                .draft(new Manuscript(
                        "a", "h", null, null, null, List.of(), date == null ? null : Edtf.parse(date), null, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They live in Peru. | COUNTRY Peru",
                "They met Polish miners. | COUNTRY Poland",
                "They met the Polish government. | ORGANIZATION Polish government",
                "They met Israeli forces. | GROUP Israeli forces",
                "They met President Amara Diallo. | PERSON Amara Diallo",
                "They met the director, Anna Bell. | PERSON Anna Bell",
                "They met Anna Bell, a teacher from Leeds. | PERSON Anna Bell",
                "They met the Ministry of Health. | ORGANIZATION Ministry of Health",
                "They came from the town of Quonberry. | PLACE Quonberry",
                "They swam in Lake Fenmere. | PLACE Lake Fenmere",
                "They live in Oslo. | PLACE Oslo",
                "They fled Hurricane Odette. | EVENT Hurricane Odette",
                "They signed the Treaty of Fenmark. | AGREEMENT Treaty of Fenmark",
            })
    void findsNamesWhoseTypeTheTextTells(String text, String expected) {
        assertThat(draft(text).article().entities())
                .extracting(each -> each.type() + " " + each.name())
                .contains(expected);
    }

    @Test
    void leavesATypeOpenThatTheTextDoesNotTell() {
        Draft draft = draft("They went aboard the Gilded Heron.");
        assertThat(draft.article().entities()).isEmpty();
        assertThat(draft.candidates()).singleElement().satisfies(each -> {
            assertThat(each).isInstanceOf(Candidate.OfName.class);
            assertThat(((Candidate.OfName) each).typed(EntityType.WORK).name()).isEqualTo("Gilded Heron");
        });
    }

    @Test
    void takesALaterShortFormForTheSamePersonUnlessTwoHaveIt() {
        Entity one = draft("They met President Amara Diallo. They liked Diallo.")
                .article()
                .entities()
                .get(0);
        assertThat(one.aliases()).containsExactly("Diallo");
        assertThat(one.mentions()).hasSize(2);
        Draft two = draft("They met President Amara Diallo and Dr Bola Diallo. They liked Diallo.");
        assertThat(two.article().entities())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.aliases()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met North Korea's leader, Kim Jong-un. | kim-jong-un leaderOf north-korea",
                "They met the president of France, Luc Morel. | luc-morel leaderOf france",
                "They met Luc Morel, president of France. | luc-morel leaderOf france",
                "They met French President Luc Morel. | luc-morel leaderOf france",
                "They met Dr Ada Morel, daughter of Dr Luc Morel. | ada-morel childOf luc-morel",
                "Dr Luc Morel came with his daughter, Ada Bell. | ada-bell childOf luc-morel",
                "Kenya and Uganda signed the Lake Treaty. | uganda signatoryOf lake-treaty",
            })
    void findsRelationsByPatternsThatAreCertain(String text, String expected) {
        assertThat(draft(text).article().relations())
                .extracting(DrafterTest::told)
                .contains(expected);
    }

    private static String told(Relation relation) {
        return relation.subject() + " " + relation.type() + " " + relation.object();
    }

    @Test
    void aPronounIsNobodyWhenTwoHaveBeenNamed() {
        assertThat(draft("Dr Luc Morel met Dr Olu Hale and his daughter, Ada Bell.")
                        .article()
                        .relations())
                .isEmpty();
    }

    @Test
    void givesDaysOfTheWeekADateOnlyIfItIsKnownWhenTheTextWasPublished() {
        String text = "A storm killed 25 people on Tuesday.";
        assertThat(published(text, null).article().figures().get(0).when()).isNull();
        assertThat(published(text, "2031-05").article().figures().get(0).when()).isNull();
        assertThat(published(text, "2031-05-15").article().figures().get(0).when())
                .isEqualTo(Edtf.parse("2031-05-13"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 4 March 2031 | 2031-03-04",
                "on March 4, 2031 | 2031-03-04",
                "in March 2031 | 2031-03",
                "in 2031 | 2031",
                "on 4 March |",
                "since 2031 |",
                "on 31 June 2031 |",
            })
    void findsDatesAndNoYearThatNobodyGave(String date, @Nullable String expected) {
        Article article = draft("A storm killed 25 people " + date + ".").article();
        assertThat(article.figures())
                .singleElement()
                .satisfies(each -> assertThat(each.when()).isEqualTo(expected == null ? null : Edtf.parse(expected)));
    }

    @Test
    void countsInCodePoints() {
        Article article = draft("🚢🚢 About 40 people came. 🚢 Then 12 left.").article();
        assertThat(article.figures().get(0).mentions()).singleElement().satisfies(each -> {
            assertThat(each.start()).isEqualTo(3);
            assertThat(each.quote()).isEqualTo("About 40 people");
        });
    }

    @Test
    void isADraftInTheOrderOfTheText() {
        Draft draft = draft("Peru sent 40 doctors. Chile sent 12 nurses.");
        assertThat(draft.article().draft()).isTrue();
        assertThat(draft.candidates()).extracting(Candidate::id).containsExactly("peru", "f1", "chile", "f2");
        assertThat(draft).isEqualTo(draft("Peru sent 40 doctors. Chile sent 12 nurses."));
    }

    /** A table without a full stop is no sentence: what is told of it stays short, and the time it takes too. */
    @Test
    void aSentenceWithoutEndIsTakenInParts() {
        String text = "🚢 12 doctors and ".repeat(2000) + "12 nurses";
        Draft draft = draft(text);
        assertThat(draft.article().figures())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.mentions()).isNotEmpty());
        assertThat(draft.candidates())
                .allSatisfy(each -> assertThat(each.sentence()).hasSizeLessThan(4000));
    }

    /** Whatever stands in a text, a draft comes of it, and the model agrees with it; else its constructor throws. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyTextHasADraft(long seed) {
        String[] words =
                ("12 4,700 to – - and or up at least around of them whom including killed people % $ € million ( )"
                                + " , . ; ' 's \" President Kim Jong-un Peru Polish forces \u200B 🚢 1,00 9.9.9 2031 May 4 twenty"
                                + " one half a third dozens said according \n\n # ** [x](y) 1e9 ½ º the")
                        .split(" ", -1);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("a");
            for (int j = 0; j < 40; j++) {
                text.append(random.nextInt(4) == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
            }
            assertThat(draft(text.toString()).article().text()).isEqualTo(text.toString());
        }
    }
}

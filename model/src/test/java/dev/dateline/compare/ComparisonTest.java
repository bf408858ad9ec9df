package dev.dateline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.Article;
import dev.dateline.model.Mention;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String KIM = "{'id': 'kim', 'type': 'Person', 'name': 'Kim', 'aliases': ['K', 'Mr Kim'],"
            + " 'mentions': [{'quote': 'Kim'}]}";
    private static final String DEAD =
            "{'id': 'dead', 'measure': 'deaths', 'unit': 'person', 'best': 600, 'mentions': [{'quote': '600'}]}";

    private static Article article(String text, String entities, String figures) {
        return Read.all("{'id': 'a', 'headline': 'h', 'text': '" + text + "', 'entities': [" + entities
                        + "], 'figures': [" + figures + "]}")
                .get(0)
                .article();
    }

    private static ArticleChange.Changed changed(Article before, Article after) {
        return Objects.requireNonNull(Comparison.of(before, after));
    }

    @Test
    void ordersWithoutAMeaningMakeNoDifference() {
        String kim = KIM.replace("'K', 'Mr Kim'", "'Mr Kim', 'K'")
                .replace(
                        "{'quote': 'Kim'}",
                        "{'start': 13, 'end': 16, 'quote': 'Kim'}, {'start': 0, 'end': 3, 'quote': 'Kim'}");
        Article before = article("Kim met 600, Kim said", KIM + ", {'id': 'x', 'type': 'Work', 'name': 'X'}", DEAD);
        Article after = article("Kim met 600, Kim said", "{'id': 'x', 'type': 'Work', 'name': 'X'}, " + kim, DEAD);
        assertThat(before).isNotEqualTo(after);
        assertThat(Comparison.of(before, after)).isNull();
    }

    @Test
    void numbersCompareByTheirValue() {
        Article before = article("600", "", DEAD);
        Article after = article("600", "", DEAD.replace("600,", "6.00e2,"));
        assertThat(Comparison.of(before, after)).isNull();
    }

    @Test
    void statementsComeGoAndChange() {
        Article before = article("Kim 600", KIM, DEAD);
        Article after = article("Kim 600", "", DEAD.replace("600,", "650,") + ", " + DEAD.replace("'dead'", "'all'"));
        ArticleChange.Changed changed = changed(before, after);
        assertThat(changed.before()).isSameAs(before);
        assertThat(changed.article()).isSameAs(after);
        assertThat(changed.fields()).isEmpty();
        assertThat(changed.statements())
                .satisfiesExactly(
                        kim -> assertThat(kim)
                                .isEqualTo(new StatementChange.Removed(
                                        before.entities().get(0))),
                        all -> assertThat(all)
                                .isEqualTo(new StatementChange.Added(
                                        after.figures().get(1))),
                        dead -> assertThat(dead)
                                .isEqualTo(new StatementChange.Changed(
                                        before.figures().get(0),
                                        after.figures().get(0),
                                        List.of(new FieldChange(
                                                "best",
                                                before.figures().get(0).best(),
                                                after.figures().get(0).best())),
                                        List.of())));
    }

    @Test
    void oneIdIsAnotherThingAmongFiguresThanAmongEntities() {
        Article before = article("600", "{'id': 'dead', 'type': 'Work', 'name': 'X'}", "");
        Article after = article("600", "", DEAD);
        assertThat(changed(before, after).statements())
                .hasExactlyElementsOfTypes(StatementChange.Removed.class, StatementChange.Added.class);
    }

    @Test
    void wordsThatOnlyMovedArePaired() {
        Article before = article("Kim and Kim", KIM, "");
        Article after = article("So Kim and Kim and Kim", KIM, "");
        ArticleChange.Changed changed = changed(before, after);
        assertThat(changed.fields()).extracting(FieldChange::field).containsExactly("text");
        StatementChange.Changed kim =
                (StatementChange.Changed) changed.statements().get(0);
        assertThat(kim.fields()).isEmpty();
        assertThat(kim.isOnlyMoved()).isFalse();
        assertThat(kim.mentions())
                .containsExactly(
                        new MentionChange.Moved(new Mention(0, 3, "Kim"), new Mention(3, 6, "Kim")),
                        new MentionChange.Moved(new Mention(8, 11, "Kim"), new Mention(11, 14, "Kim")),
                        new MentionChange.Added(new Mention(19, 22, "Kim")));
        StatementChange.Changed back =
                (StatementChange.Changed) changed(after, before).statements().get(0);
        assertThat(back.mentions())
                .containsExactly(
                        new MentionChange.Moved(new Mention(3, 6, "Kim"), new Mention(0, 3, "Kim")),
                        new MentionChange.Moved(new Mention(11, 14, "Kim"), new Mention(8, 11, "Kim")),
                        new MentionChange.Removed(new Mention(19, 22, "Kim")));
        StatementChange.Changed moved = (StatementChange.Changed)
                changed(before, article("So Kim and Kim", KIM, "")).statements().get(0);
        assertThat(moved.isOnlyMoved()).isTrue();
    }

    @Test
    void whatIsGoneComesBeforeWhatStandsInItsPlace() {
        Article before = article("600 dead", "", DEAD);
        Article after = article("60 dead", "", DEAD.replace("{'quote': '600'}", "{'quote': '60'}"));
        assertThat(((StatementChange.Changed)
                                changed(before, after).statements().get(0))
                        .mentions())
                .containsExactly(
                        new MentionChange.Removed(new Mention(0, 3, "600")),
                        new MentionChange.Added(new Mention(0, 2, "60")));
    }

    @Test
    void listsWithoutOrderAreShownInAlphabeticalOrder() {
        Article before = article("Kim", KIM, "");
        Article after = article("Kim", KIM.replace("'K', 'Mr Kim'", "'Z', 'K', 'B'"), "");
        StatementChange.Changed kim =
                (StatementChange.Changed) changed(before, after).statements().get(0);
        assertThat(kim.fields())
                .containsExactly(new FieldChange("aliases", List.of("K", "Mr Kim"), List.of("B", "K", "Z")));
    }

    @Test
    void twoArticlesAreNotVersionsOfOne() {
        List<Article> two = Read.all("[{'id': 'a', 'headline': 'h'}, {'id': 'b', 'headline': 'h'}]").stream()
                .map(accepted -> accepted.article())
                .toList();
        assertThatThrownBy(() -> Comparison.of(two.get(0), two.get(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a and b are two articles");
    }
}

package dev.dateline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.ArticleSort;
import dev.dateline.model.ReadResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusComparisonTest {

    /** Articles named by a letter each; a capital is the same article with another headline. */
    private static String corpus(String letters) {
        return letters.chars()
                .mapToObj(Character::toString)
                .map(letter -> "{'id': '" + letter.toLowerCase(Locale.ROOT) + "', 'headline': '" + letter + "'}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static ArticleSort sort(String letters) throws IOException {
        ArticleSort sort = new ArticleSort();
        for (ReadResult.Accepted accepted : Read.all(corpus(letters))) {
            sort.add(accepted);
        }
        return sort;
    }

    private static String told(ArticleChange change) {
        String sign =
                change instanceof ArticleChange.Added ? "+" : change instanceof ArticleChange.Withdrawn ? "-" : "~";
        return sign + change.article().headline();
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "abc, cab, '', 3",
        "a, '', -a, 0",
        "'', a, +a, 0",
        "'', '', '', 0",
        "bdf, ace, +a -b +c -d +e -f, 0",
        "cba, BaD, ~B -c +D, 1",
        "abcz, y, -a -b -c +y -z, 0",
    })
    void articlesComeGoAndChange(String before, String after, String changes, long equal) throws IOException {
        List<String> told = new ArrayList<>();
        try (ArticleSort old = sort(before);
                ArticleSort now = sort(after)) {
            CorpusComparison comparison = new CorpusComparison(old.sorted(), now.sorted());
            for (ArticleChange change = comparison.next(); change != null; change = comparison.next()) {
                told.add(told(change));
            }
            assertThat(comparison.next()).isNull();
            assertThat(comparison.equal()).isEqualTo(equal);
        }
        assertThat(String.join(" ", told)).isEqualTo(changes);
    }

    @Test
    void whatWasAndWhatIsAreTold() throws IOException {
        try (ArticleSort old = sort("a");
                ArticleSort now = sort("A")) {
            assertThat(new CorpusComparison(old.sorted(), now.sorted()).next())
                    .isInstanceOfSatisfying(
                            ArticleChange.Changed.class,
                            changed -> assertThat(changed.fields())
                                    .containsExactly(new FieldChange("headline", "a", "A")));
        }
    }
}

package dev.dateline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.compare.Agreement.Corpus;
import dev.dateline.compare.Agreement.Difference;
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

class AgreementTest {

    /** Articles named by a letter each; a capital is the same article with another headline. */
    private static String corpus(String letters) {
        return letters.chars()
                .mapToObj(Character::toString)
                .map(letter -> "{'id': '" + letter.toLowerCase(Locale.ROOT) + "', 'headline': '" + letter + "'}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Corpus corpus(String name, String json, boolean mayKnowMore) throws IOException {
        ArticleSort sort = new ArticleSort();
        for (ReadResult.Accepted accepted : Read.all(json)) {
            sort.add(accepted);
        }
        return new Corpus(name, sort.sorted(), mayKnowMore);
    }

    private static List<String> differences(Agreement agreement) throws IOException {
        List<String> told = new ArrayList<>();
        for (Difference each = agreement.next(); each != null; each = agreement.next()) {
            ArticleChange change = each.change();
            String sign =
                    change instanceof ArticleChange.Added ? "+" : change instanceof ArticleChange.Withdrawn ? "-" : "~";
            told.add(each.corpus() + sign + change.article().headline() + each.others());
        }
        assertThat(agreement.next()).isNull();
        return told;
    }

    @ParameterizedTest(name = "{0}, {1} and {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "abc|cab|bca||3|0",
                "abc|aBc|abc|2~B[1, 3]|2|1",
                "aBc|abc|abc|1~B[2, 3]|2|1",
                "ab|a|ab|2-b[1, 3]|1|1",
                "a|ab|a|2+b[1, 3]|1|1",
                "a|A|''|2~A[1] 3-a[1]|0|1",
                "''|''|''||0|0",
            })
    void theMajorityIsRight(String one, String two, String three, String told, long equal, long different)
            throws IOException {
        Agreement agreement = new Agreement(
                List.of(
                        corpus("1", corpus(one), false),
                        corpus("2", corpus(two), false),
                        corpus("3", corpus(three == null ? "" : three), false)),
                false);
        assertThat(String.join(" ", differences(agreement))).isEqualTo(told == null ? "" : told);
        assertThat(agreement.equal()).isEqualTo(equal);
        assertThat(agreement.different()).isEqualTo(different);
    }

    @Test
    void theReferenceIsRightWhateverTheOthersHave() throws IOException {
        Agreement agreement = new Agreement(
                List.of(
                        corpus("in", corpus("a"), false),
                        corpus("1", corpus("A"), false),
                        corpus("2", corpus("A"), false)),
                true);
        assertThat(differences(agreement)).containsExactly("1~A[in]", "2~A[in]");
    }

    private static String entity(String fields) {
        return "[{'id': 'a', 'headline': 'h', 'entities': [{'id': 'e', 'type': 'Person', 'name': 'Ana'" + fields
                + "}]}]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", 'aliases': ['A']|, 'aliases': ['A', 'B'], 'description': 'who'|true|0",
                ", 'aliases': ['A']|, 'aliases': ['A', 'B'], 'description': 'who'|false|1",
                ", 'aliases': ['A']|, 'aliases': ['B']|true|1",
                ", 'description': 'who'|''|true|1",
            })
    void whatOtherArticlesKnowOfAnEntityIsNoDifference(String one, String two, boolean mayKnowMore, int differences)
            throws IOException {
        Agreement agreement = new Agreement(
                List.of(corpus("1", entity(one), false), corpus("2", entity(two == null ? "" : two), mayKnowMore)),
                false);
        assertThat(differences(agreement)).hasSize(differences);
    }
}

package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Finding.Severity;
import dev.dateline.model.ReadResult.Accepted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleSortTest {

    private static final Location AT = new Location("한.json", 1L << 40, 7);

    private static List<Accepted> sorted(List<Accepted> all) throws IOException {
        try (ArticleSort sort = new ArticleSort()) {
            for (Accepted each : all) {
                sort.add(each);
            }
            List<Accepted> sorted = new ArrayList<>();
            ExternalSort.Cursor<Accepted> cursor = sort.sorted();
            for (Accepted each = cursor.next(); each != null; each = cursor.next()) {
                sorted.add(each);
            }
            return sorted;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everythingComesBack(long seed) throws IOException {
        RandomArticles random = new RandomArticles(seed);
        List<Accepted> all = IntStream.range(0, 200)
                .mapToObj(i -> new Accepted(random.next(), AT, findings(i)))
                .toList();
        assertThat(sorted(all))
                .isEqualTo(all.stream()
                        .sorted(Comparator.comparing(each -> each.article().id()))
                        .toList());
    }

    private static List<Finding> findings(int count) {
        return IntStream.range(0, count % 3)
                .mapToObj(i -> new Finding(
                        FindingKind.LIMIT, Severity.WARNING, AT, i == 0 ? null : "id", "/figures/" + i, "odd"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"every-field", "north-korea-tribute"})
    void theSamplesComeBack(String sample) throws IOException {
        Accepted accepted = new Accepted(Corpus.sample(sample).article(), AT, List.of());
        assertThat(sorted(List.of(accepted))).containsExactly(accepted);
    }

    /** More than memory holds: the texts are 40 million bytes. */
    @Test
    void whatIsTooMuchForMemoryIsSortedTheSame() throws IOException {
        String text = "Häfen ".repeat(60_000);
        List<Accepted> all = IntStream.range(0, 95)
                .mapToObj(i -> new Accepted(article("a" + (i * 37) % 95, text + i), AT, List.of()))
                .toList();
        assertThat(sorted(all))
                .isEqualTo(all.stream()
                        .sorted(Comparator.comparing(each -> each.article().id()))
                        .toList());
    }

    private static Article article(String id, String text) {
        return new Article(id, "h", null, null, null, List.of(), null, null, text, List.of(), List.of(), List.of());
    }

    @Test
    void aSortedCorpusBeginsWithWhatIsRejected() throws IOException {
        String lines = "{\"id\": \"b\", \"headline\": \"B\"}\n{\"id\": \"c\"}\n{\"id\": \"a\", \"headline\": \"A\"}\n";
        List<String> told = new ArrayList<>();
        CorpusReader reader = new CorpusReader(
                List.of(Corpus.input("in", lines), Corpus.input("more", "{\"id\": \"a\", \"headline\": \"A\"}")));
        try (ArticleSource corpus = new SortedCorpus(reader)) {
            for (ReadResult reading = corpus.next(); reading != null; reading = corpus.next()) {
                told.add(
                        reading instanceof Accepted accepted
                                ? accepted.article().id() + " at " + accepted.at()
                                : reading.findings().get(0).at() + "");
            }
            assertThat(corpus.next()).isNull();
            assertThat(corpus.sha256()).hasSize(2).isEqualTo(reader.sha256());
        }
        assertThat(told).containsExactly("in:2:1", "more:1:1", "a at in:3:1", "a at more:1:1", "b at in:1:1");
    }
}

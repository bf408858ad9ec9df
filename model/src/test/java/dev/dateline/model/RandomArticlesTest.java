package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomArticlesTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areReadAsTheyWereWritten(long seed) throws IOException {
        RandomArticles articles = new RandomArticles(seed);
        OddJson json = new OddJson(seed);
        List<Article> written = new ArrayList<>();
        StringBuilder corpus = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            Article article = articles.next();
            written.add(article);
            corpus.append(json.write(article)).append(i % 2 == 0 ? "\n" : "");
        }
        byte[] bytes = corpus.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(read(Corpus.input("plain", bytes))).isEqualTo(written);
        assertThat(read(Corpus.input("zipped", GunzipTest.gzip(bytes)))).isEqualTo(written);
    }

    /** The articles; ids that meet by chance in two of them are no fault of theirs. */
    private static List<Article> read(Input input) throws IOException {
        Corpus corpus = Corpus.read(input);
        assertThat(corpus.findings())
                .filteredOn(Finding::isError)
                .allMatch(finding -> finding.problem().contains("corpus"));
        return corpus.articles();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepTheirQuotesAndParagraphs(long seed) {
        Article article = new RandomArticles(seed).next();
        for (NumberedMention numbered : article.mentions()) {
            Paragraph paragraph = article.paragraphs().get(numbered.paragraph() - 1);
            assertThat(numbered.mention().start()).isGreaterThanOrEqualTo(paragraph.start());
            assertThat(numbered.mention().start())
                    .isLessThan(paragraph.start()
                            + (int) paragraph.text().codePoints().count()
                            + 4);
        }
    }
}

package dev.dateline.export.csv;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** What the tests export. */
final class Corpora {

    private Corpora() {}

    /** The samples, and a generated corpus of 2,000 articles. */
    static Stream<Named<List<Article>>> all() {
        return Stream.of(samples(), generated(7, 2000));
    }

    static Named<List<Article>> samples() {
        return Named.of("samples", Samples.all());
    }

    static Named<List<Article>> generated(long seed, int count) {
        return Named.of("seed " + seed, CorpusGenerator.articles(seed, count).toList());
    }
}

package dev.dateline.export.statements;

import dev.dateline.export.Dataset;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** What the tables are tried with. */
final class Corpora {

    static final Dataset DATASET = new Dataset("https://news.example/");

    private static final List<Named<List<Article>>> ALL =
            List.of(Named.of("samples", Samples.all()), generated(1), generated(20310504));

    private Corpora() {}

    static Stream<Named<List<Article>>> all() {
        return ALL.stream();
    }

    private static Named<List<Article>> generated(long seed) {
        return Named.of("seed " + seed, CorpusGenerator.articles(seed, 2000).toList());
    }
}

package dev.dateline.export.rdf;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** What tests are run with: each sample, and a generated corpus whose articles share entities. */
final class Corpora {

    private Corpora() {}

    static Stream<Named<List<Article>>> all() {
        return with(100);
    }

    /** The same with fewer articles, for what takes its time. */
    static Stream<Named<List<Article>>> few() {
        return with(15);
    }

    private static Stream<Named<List<Article>>> with(int generated) {
        Stream<Named<List<Article>>> samples =
                Samples.names().stream().map(name -> Named.of(name, List.of(Samples.article(name))));
        return Stream.concat(samples, Stream.of(generated(generated)));
    }

    private static Named<List<Article>> generated(int articles) {
        return Named.of("seed 7", CorpusGenerator.articles(7, articles).toList());
    }
}

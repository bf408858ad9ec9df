package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Canonical;
import dev.dateline.model.Article;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NothingLostTest {

    static Stream<Named<List<Article>>> corpora() {
        return Corpora.all();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void articlesCanBeRebuiltFromTheSet(List<Article> articles) {
        CsvExport export = CsvExport.of(articles.stream(), Map.of());
        assertThat(CsvSetReader.articles(export).stream().map(Canonical::of).toList())
                .isEqualTo(articles.stream().map(Canonical::of).toList());
        assertThat(export.report().losses()).isEmpty();
    }
}

package dev.dateline.export.statements.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Canonical;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.Search;
import dev.dateline.model.Article;
import dev.dateline.model.Finding;
import dev.dateline.model.FindingKind;
import dev.dateline.model.ReadResult;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables are the articles they were made of, in whatever order their rows stand. */
class TableReadingTest {

    static Stream<Named<List<Article>>> corpora() {
        return Stream.of(
                Named.of("samples", Samples.all()),
                Named.of("generated", CorpusGenerator.articles(7, 500).toList()),
                Named.of("none", List.of()));
    }

    private static List<Article> canonical(List<Article> articles) {
        return articles.stream().map(Canonical::of).toList();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void articlesComeBackInTheirOrderAndNothingIsTold(List<Article> articles) throws IOException {
        MemoryTables tables = MemoryTables.of(articles);
        assertThat(canonical(tables.articles())).isEqualTo(canonical(articles));
        assertThat(tables.read())
                .flatMap(ReadResult::findings)
                .extracting(Finding::kind)
                .doesNotContain(FindingKind.NEW_ROW, FindingKind.FOUND_ANEW, FindingKind.WITHDRAWN);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void derivedCellsAreNotNeeded(List<Article> articles) throws IOException {
        MemoryTables tables = MemoryTables.of(articles).withoutDerived();
        assertThat(canonical(tables.articles())).isEqualTo(canonical(articles));
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void rowsMayStandInAnyOrder(List<Article> articles) throws IOException {
        MemoryTables tables = MemoryTables.of(articles).shuffle(5);
        assertThat(canonical(tables.articles())).containsExactlyInAnyOrderElementsOf(canonical(articles));
    }

    @Test
    void oddArticlesComeBackToo() {
        Search.counterexample("tables", articles -> {
            MemoryTables tables = MemoryTables.of(articles);
            assertThat(canonical(tables.articles())).isEqualTo(canonical(articles));
            assertThat(canonical(tables.shuffle(3).articles()))
                    .containsExactlyInAnyOrderElementsOf(canonical(articles));
        });
    }
}

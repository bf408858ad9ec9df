package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Imported;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import dev.dateline.model.FindingKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was exported can be imported, and is what it was. */
class NothingLostTest {

    private static final List<Article> SOME = Stream.concat(Samples.all().stream(), CorpusGenerator.articles(3, 100))
            .toList();

    static Stream<Named<List<Article>>> corpora() {
        return Corpora.all();
    }

    static Stream<Map<String, String>> settings() {
        return Stream.of(
                Map.of("as", "zip"),
                Map.of("as", "zip", "gzip", "true"),
                Map.of("gzip", "true"),
                Map.of("delimiter", "semicolon"),
                Map.of("delimiter", "tab", "line-end", "lf"),
                Map.of("delimiter", "pipe", "bom", "true"),
                Map.of("null", "NULL"),
                Map.of("null", "the", "hxl", "true"),
                Map.of("null", "0012", "delimiter", "tab", "bom", "true", "hxl", "true", "gzip", "true"),
                Map.of("tables", "articles,entities,authors,aliases,same_as,relations,figures,mentions"));
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void articlesComeBackFromTheSet(List<Article> articles) throws IOException {
        CsvExport export = CsvExport.of(articles.stream(), Map.of());
        Imported imported = ImportedCsv.of(export);
        imported.assertSame(articles);
        assertThat(imported.articles())
                .extracting(Article::id)
                .isEqualTo(articles.stream().map(Article::id).toList());
        assertThat(export.report().losses()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theyComeBackHoweverTheyWereWritten(Map<String, String> settings) throws IOException {
        ImportedCsv.of(CsvExport.of(SOME.stream(), settings)).assertSame(SOME);
    }

    @Test
    void wordsThatReadLikeNoValueComeBack() throws IOException {
        Article article = new Article(
                "a", "NULL", "NULL", null, "NULL!", List.of("NULL"), null, null, null, List.of(), List.of(), List.of());
        ImportedCsv.of(CsvExport.of(Stream.of(article), Map.of("null", "NULL"))).assertSame(List.of(article));
    }

    @Test
    void nothingIsNothing() throws IOException {
        Imported imported = ImportedCsv.of(CsvExport.of(Stream.of(), Map.of()));
        assertThat(imported.findings()).extracting(each -> each.kind()).containsExactly(FindingKind.NO_ARTICLE);
    }
}

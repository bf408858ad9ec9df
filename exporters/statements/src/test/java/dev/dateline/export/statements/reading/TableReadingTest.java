package dev.dateline.export.statements.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Canonical;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.fixtures.Search;
import dev.dateline.model.Article;
import dev.dateline.model.Figure;
import dev.dateline.model.Finding;
import dev.dateline.model.FindingKind;
import dev.dateline.model.ReadResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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

    private static final int DEATHS = 2;

    private static MemoryTables tribute() throws IOException {
        return MemoryTables.of(List.of(Samples.article("north-korea-tribute")));
    }

    private static Figure figure(MemoryTables tables, String id) throws IOException {
        return tables.articles().get(0).figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void computedCellsThatAreAsExportedAreComputedAnewWithoutAWord() throws IOException {
        MemoryTables tables = tribute().set("figures", DEATHS, "best", "650");
        assertThat(tables.get("figures", DEATHS, "figure_id")).isEqualTo("deaths");
        assertThat(tables.findings())
                .contains(
                        "figures, row 3, column as_text: error: as_text is '≈ 600' here, but '≈ 650' by what it is computed"
                                + " from; mend that, or empty this cell to have it computed anew (article 'north-korea-tribute')");
        assertThat(tables.asExported().findings()).isEmpty();
        assertThat(figure(tables, "deaths").best()).isEqualTo("650");
    }

    @Test
    void rowsOfWhatWasDeletedGoWithItIfNothingElseWasDoneToThem() throws IOException {
        MemoryTables tables = tribute().delete("figures", DEATHS);
        assertThat(tables.findings())
                .anyMatch(told -> told.contains("column of_id: error: the table figures has no 'deaths'"));
        assertThat(tables.asExported().articles().get(0).figures())
                .extracting(Figure::id)
                .containsExactly("troops-sent", "casualties");
        assertThat(tables.findings())
                .hasSize(2)
                .allMatch(told -> told.contains(
                        "warning: the table figures has no 'deaths' in this article any more; this row goes with it"));
    }

    @Test
    void quoteOfAStatementWhoseMentionsWereDeletedStaysDeleted() throws IOException {
        MemoryTables tables = tribute();
        for (int row = 200; row >= 0; row--) {
            if (row < tables.rows("mentions") && "deaths".equals(tables.get("mentions", row, "of_id"))) {
                tables.delete("mentions", row);
            }
        }
        assertThat(tables.asExported().findings()).isEmpty();
        assertThat(figure(tables, "deaths").mentions()).isEmpty();
    }

    @Test
    void everyTableAndColumnThatIsMissingIsTold() throws IOException {
        assertThat(tribute()
                        .remove("same_as")
                        .rename("figures", "unit", "units")
                        .findings())
                .containsExactly(
                        "tables: error: same_as is missing, and without it what it says would be lost; put it there, its header"
                                + " alone if it has no rows",
                        "figures, header: error: the table figures has no column 'units'; did you mean 'unit'? Name it"
                                + " rightly, or take it out",
                        "figures, header: error: the column unit is missing, and what it says would be lost; put it there,"
                                + " empty if nothing is known");
    }

    @Test
    void rowsWithoutAnArticleAreToldAndHarmNoOther() throws IOException {
        MemoryTables tables = MemoryTables.of(Samples.all())
                .add("authors", Map.of("author", "Bo"))
                .add("authors", Map.of("article_id", "barge", "author", "Bo"));
        assertThat(tables.findings())
                .contains(
                        "authors, row 7, column article_id: error: this row does not say of which article it is",
                        "authors, row 8, column article_id: error: there is no article 'barge' in the table articles; take"
                                + " this row out, or name another");
        assertThat(tables.read())
                .filteredOn(ReadResult.Accepted.class::isInstance)
                .hasSize(2);
    }

    @Test
    void articlesWithoutAnIdAndWithOneTwiceAreTold() throws IOException {
        MemoryTables tables = tribute()
                .add("articles", Map.of("headline", "Ferry sinks"))
                .add("articles", Map.of("article_id", "north-korea-tribute", "headline", "Ferry sinks"));
        assertThat(tables.findings())
                .anyMatch(told -> told.startsWith("articles, row 2: error: the field 'id' is required"))
                .anyMatch(
                        told -> told.startsWith("articles, row 3: error: the article id 'north-korea-tribute' was used"
                                + " before, at articles, row 1"));
    }

    @Test
    void ofVeryManyFindingsSomeAreToldAndTheOthersCounted() throws IOException {
        MemoryTables tables = tribute();
        for (int row = 0; row < tables.rows("mentions"); row++) {
            tables.set("mentions", row, "of_name", "x")
                    .set("mentions", row, "paragraph", "9")
                    .set("mentions", row, "of_iri", "x");
        }
        assertThat(tables.findings()).hasSize(101).last().asString().contains("more findings that are not told");
    }
}

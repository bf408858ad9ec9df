package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.statements.Table;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in the cells, by two libraries that read workbooks: what the definition of the tables says, as its type. */
class SameCellsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    static Stream<Arguments> corporaAndReaders() {
        List<Named<List<Article>>> corpora = List.of(
                Named.of("samples", Samples.all()),
                Named.of("seed 7", CorpusGenerator.articles(7, 300).toList()));
        return corpora.stream()
                .flatMap(corpus -> Stream.of(Sheets.values()).map(reader -> Arguments.of(corpus, reader)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("corporaAndReaders")
    void everyCellIsWhatTheTablesSay(List<Article> articles, Sheets reader) throws IOException {
        Map<String, List<List<@Nullable Object>>> sheets =
                reader.tables(ExcelExport.of(articles, folder).bytes());
        assertThat(sheets.keySet())
                .containsExactly(
                        "Figures",
                        "Entities",
                        "Relations",
                        "Entity index",
                        "Figure comparison",
                        "Mentions",
                        "Articles",
                        "Text",
                        "Authors",
                        "Aliases",
                        "Same as");
        assertSameCells(articles, sheets);
    }

    /** The tables of all articles together come from the others; without a row they have no sheet. */
    @Test
    void derivedTablesWithoutRowsHaveNoSheet() throws IOException {
        List<Article> articles = List.of(Articles.withHeadline("h"));
        Map<String, List<List<@Nullable Object>>> sheets =
                Sheets.POI.tables(ExcelExport.of(articles, folder).bytes());
        assertThat(sheets.keySet())
                .containsExactly(
                        "Figures",
                        "Entities",
                        "Relations",
                        "Mentions",
                        "Articles",
                        "Text",
                        "Authors",
                        "Aliases",
                        "Same as");
        sheets.put("Entity index", ExpectedSheetCells.of(table("Entity index"), List.of()));
        sheets.put("Figure comparison", ExpectedSheetCells.of(table("Figure comparison"), List.of()));
        assertSameCells(articles, sheets);
    }

    private static Table<?> table(String title) {
        return WorkbookTables.IN_ORDER.stream()
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static void assertSameCells(List<Article> articles, Map<String, List<List<@Nullable Object>>> sheets)
            throws IOException {
        for (Table<?> table : WorkbookTables.IN_ORDER) {
            assertThat(sheets.get(table.title())).as(table.title()).isEqualTo(ExpectedSheetCells.of(table, articles));
        }
    }
}

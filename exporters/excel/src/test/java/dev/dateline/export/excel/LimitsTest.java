package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.ExportReport.Loss;
import dev.dateline.export.excel.overview.Overview;
import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.excel.sheet.Worksheet;
import dev.dateline.export.statements.Table;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What does not fit into a cell or a sheet goes on elsewhere, and is never cut. */
class LimitsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private String headline(ExcelExport export) throws IOException {
        return String.valueOf(Sheets.POI
                .tables(export.bytes())
                .getOrDefault("Articles", List.of())
                .get(1)
                .get(0));
    }

    private static List<List<@Nullable Object>> continued(ExcelExport export) throws IOException {
        List<List<@Nullable Object>> rows = Sheets.POI.read(export.bytes()).getOrDefault("Continued", List.of());
        return rows.isEmpty() ? rows : rows.subList(Worksheet.HEADER_ROW + 1, rows.size());
    }

    @Test
    void longestTextFitsIntoCell() throws IOException {
        Article article = Articles.withHeadline("h".repeat(32_767));
        ExcelExport export = ExcelExport.of(List.of(article), folder);
        assertThat(headline(export)).isEqualTo(article.headline());
        assertThat(continued(export)).isEmpty();
        assertThat(export.report().losses()).isEmpty();
    }

    @Test
    void longerTextGoesOnAndIsReported() throws IOException {
        Article article = Articles.withHeadline("h".repeat(32_767) + "i".repeat(32_767) + "_x000B_");
        ExcelExport export = ExcelExport.of(List.of(article), folder);
        List<List<@Nullable Object>> rows = continued(export);
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.subList(0, 3)).hasToString("[Articles, an-article, Headline]");
        });
        assertThat(headline(export)).isEqualTo(article.headline());
        assertThat(export.report().losses()).singleElement().satisfies(loss -> {
            assertThat(loss.what()).contains("'Continued'", "32,767");
            assertThat(loss.number()).isEqualTo(1);
        });
    }

    @Test
    void textThatIsTooLongAsItIsStoredGoesOn() throws IOException {
        Article article = Articles.withHeadline("\u000b".repeat(5_000) + "end");
        ExcelExport export = ExcelExport.of(List.of(article), folder);
        assertThat(continued(export)).hasSize(1);
        assertThat(headline(export)).isEqualTo(article.headline());
    }

    @Test
    void quoteGoesOnWhereverItStands() throws IOException {
        ExcelExport export = ExcelExport.of(List.of(Articles.quotedInFull("q".repeat(40_000))), folder);
        assertThat(continued(export)).last().satisfies(row -> {
            assertThat(row.subList(0, 3)).hasToString("[Mentions, an-article/figure/two/0/40000, Quote]");
            assertThat(row.get(4)).isEqualTo("q".repeat(40_000 - 32_767));
        });
        assertThat(export.report().losses())
                .extracting(Loss::example)
                .containsExactly("article 'an-article', figures 'one', column 'Sentence'");
    }

    @ParameterizedTest
    @EnumSource(Sheets.class)
    void rowsThatDoNotFitGoOnInAnotherSheet(Sheets reader) throws IOException {
        List<Article> articles = CorpusGenerator.articles(11, 40).toList();
        byte[] workbook =
                ExcelExport.of(articles, folder, ExcelExport.plan().within(25)).bytes();
        Map<String, List<List<@Nullable Object>>> tables = reader.tables(workbook);
        for (Table<?> table : WorkbookTables.IN_ORDER) {
            assertThat(tables.get(table.title())).as(table.title()).isEqualTo(ExpectedSheetCells.of(table, articles));
        }
        assertThat(reader.read(workbook)).allSatisfy((name, rows) -> {
            if (!name.equals(Overview.TITLE)) {
                assertThat(rows).hasSizeLessThanOrEqualTo(Worksheet.HEADER_ROW + 1 + 25);
            }
        });
        assertThat(reader.read(workbook).keySet())
                .containsSubsequence("Mentions", "Mentions (2)", "Mentions (3)", "Articles");
    }

    @Test
    void tablesGoOnInAnotherSheet() throws IOException {
        List<Article> articles = CorpusGenerator.articles(11, 40).toList();
        byte[] bytes =
                ExcelExport.of(articles, folder, ExcelExport.plan().within(25)).bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet second = workbook.getSheet("Mentions (2)");
            assertThat(second.getTables()).extracting(XSSFTable::getDisplayName).containsExactly("Mentions_2");
            assertThat(workbook.getSheet("Mentions")
                            .getTables()
                            .get(0)
                            .getCTTable()
                            .getRef())
                    .endsWith("28");
        }
    }

    @Test
    void sheetHoldsWhatExcelHolds() {
        assertThat(Worksheet.MAX_ROWS).isEqualTo(1_048_573);
    }
}

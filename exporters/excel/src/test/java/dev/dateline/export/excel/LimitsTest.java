package dev.dateline.export.excel;

import dev.dateline.export.excel.sheet.Links;
import dev.dateline.export.excel.sheet.Worksheet;
import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.excel.overview.Overview;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.ExportReport.Loss;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
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
            assertThat(row.subList(0, 3)).hasToString("[Articles, 4, Headline]");
            assertThat(row.get(5)).isEqualTo(article.id());
        });
        assertThat(headline(export)).isEqualTo(article.headline());
        assertThat(export.report().losses()).singleElement().satisfies(loss -> {
            assertThat(loss.what()).contains("'Continued'", "32,767");
            assertThat(loss.number()).isEqualTo(1);
        });
    }

    @Test
    void textThatIsTooLongAsItIsStoredGoesOn() throws IOException {
        Article article = Articles.withHeadline("\u000b".repeat(5_000));
        ExcelExport export = ExcelExport.of(List.of(article), folder);
        assertThat(continued(export)).hasSize(1);
        assertThat(headline(export)).isEqualTo(article.headline());
    }

    @Test
    void quoteGoesOnWhereverItStands() throws IOException {
        ExcelExport export = ExcelExport.of(List.of(Articles.quotedInFull("q".repeat(40_000))), folder);
        assertThat(continued(export)).singleElement().satisfies(row -> {
            assertThat(row.subList(0, 3)).hasToString("[Mentions, 6, Quote]");
            assertThat(row.get(4)).isEqualTo("q".repeat(40_000 - 32_767));
        });
        assertThat(export.report().losses())
                .extracting(Loss::example)
                .containsExactly("an-article /figures/1/mentions/1");
    }

    @ParameterizedTest
    @EnumSource(Sheets.class)
    void rowsThatDoNotFitGoOnInAnotherSheet(Sheets reader) throws IOException {
        List<Article> articles = CorpusGenerator.articles(11, 40).toList();
        byte[] workbook = ExcelExport.of(articles, folder, ExcelExport.plan().within(25, 1_000))
                .bytes();
        Map<String, List<List<@Nullable Object>>> tables = reader.tables(workbook);
        WorkbookTables.IN_ORDER.forEach(table -> assertThat(tables.get(table.title()))
                .as(table.title())
                .isEqualTo(ExpectedSheetCells.of(table, articles)));
        assertThat(reader.read(workbook)).allSatisfy((name, rows) -> {
            if (!name.equals(Overview.TITLE)) {
                assertThat(rows).hasSizeLessThanOrEqualTo(Worksheet.HEADER_ROW + 1 + 25);
            }
        });
        assertThat(reader.read(workbook).keySet())
                .containsSubsequence("Mentions", "Mentions (2)", "Mentions (3)", "Articles");
    }

    @Test
    void tablesAndLinksGoOnInAnotherSheet() throws IOException {
        List<Article> articles = CorpusGenerator.articles(11, 40).toList();
        byte[] bytes = ExcelExport.of(articles, folder, ExcelExport.plan().within(25, 1_000))
                .bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet second = workbook.getSheet("Mentions (2)");
            assertThat(second.getTables()).extracting(XSSFTable::getDisplayName).containsExactly("Mentions_2");
            assertThat(workbook.getSheet("Mentions")
                            .getTables()
                            .get(0)
                            .getCTTable()
                            .getRef())
                    .endsWith("28");
            List<XSSFHyperlink> links = second.getHyperlinkList();
            assertThat(links).isNotEmpty().allSatisfy(link -> assertLeadsToFact(workbook, second, link));
        }
    }

    /** From the id of a statement to the row that has it. */
    private static void assertLeadsToFact(XSSFWorkbook workbook, XSSFSheet from, XSSFHyperlink link) {
        String[] place = link.getLocation().split("!A", 2);
        XSSFSheet to = workbook.getSheet(place[0].replace("'", ""));
        String id =
                from.getRow(link.getFirstRow()).getCell(link.getFirstColumn()).getStringCellValue();
        assertThat((Iterable<Cell>) to.getRow(Integer.parseInt(place[1]) - 1))
                .anySatisfy(cell -> assertThat(cell.toString()).isEqualTo(id));
    }

    @Test
    void linksHaveBound() throws IOException {
        List<Article> articles = CorpusGenerator.articles(11, 40).toList();
        byte[] bytes = ExcelExport.of(articles, folder, ExcelExport.plan().within(Worksheet.MAX_ROWS, 10))
                .bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheet("Mentions").getHyperlinkList()).hasSize(10);
        }
        assertThat(Sheets.POI.read(bytes).getOrDefault("Notes", List.of()))
                .anySatisfy(row -> assertThat(row).contains("Links"));
        assertThat(Sheets.POI.read(bytes).getOrDefault("Overview", List.of()))
                .anySatisfy(row -> assertThat(row).contains("Links within the sheets"));
    }

    @Test
    void sheetHoldsWhatExcelHolds() {
        assertThat(Worksheet.MAX_ROWS).isEqualTo(1_048_573);
    }
}

package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.excel.overview.Overview;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first sheet, and what a workbook says of itself. */
class OverviewTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private XSSFWorkbook workbook(List<Article> articles) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(ExcelExport.of(articles, folder).bytes()));
    }

    @Test
    void theTitleIsTheHeadlineOfTheOneArticle() throws IOException {
        Article article = Articles.withHeadline("Ferry\n<late> \u0001 & \"lost\"");
        try (XSSFWorkbook workbook = workbook(List.of(article))) {
            assertThat(workbook.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Ferry <late> \uFFFD & \"lost\"");
            assertThat(workbook.getSheet(Overview.TITLE).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(article.headline());
        }
    }

    @Test
    void aLongHeadlineIsCut() throws IOException {
        try (XSSFWorkbook workbook = workbook(List.of(Articles.withHeadline("😀".repeat(40_000))))) {
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("😀".repeat(249) + "…");
        }
    }

    @Test
    void theTitleOfManyNamesNone() throws IOException {
        try (XSSFWorkbook workbook = workbook(Samples.all())) {
            assertThat(workbook.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Entities, relations and figures from news articles");
        }
    }

    /** Each part is a table: a header, and below it rows without a gap. */
    @Test
    void everyPartIsATableWithAHeader() throws IOException {
        try (XSSFWorkbook workbook = workbook(Samples.all())) {
            XSSFSheet overview = workbook.getSheet(Overview.TITLE);
            assertThat(overview.getTables())
                    .extracting(XSSFTable::getName)
                    .containsExactly("Contents", "Key", "Listed", "Origin");
            for (XSSFTable table : overview.getTables()) {
                Row header = overview.getRow(table.getStartRowIndex());
                assertThat(table.getColumns())
                        .extracting(column -> column.getName())
                        .containsExactlyElementsOf(IntStream.rangeClosed(0, 2)
                                .mapToObj(i -> header.getCell(i).getStringCellValue())
                                .toList());
                assertThat(IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex()))
                        .isNotEmpty()
                        .allMatch(i -> overview.getRow(i).getCell(0) != null);
            }
        }
    }

    /** Programs that go by the link alone show its own text. */
    @Test
    void everySheetHasALinkThatShowsItsTitle() throws IOException {
        try (XSSFWorkbook workbook = workbook(Samples.all())) {
            XSSFSheet overview = workbook.getSheet(Overview.TITLE);
            assertThat(overview.getHyperlinkList()).hasSize(workbook.getNumberOfSheets() - 1);
            for (XSSFHyperlink link : overview.getHyperlinkList()) {
                String shown = overview.getRow(link.getFirstRow()).getCell(0).getStringCellValue();
                assertThat(link.getCTHyperlink().getDisplay()).isEqualTo(shown);
                assertThat(link.getLocation()).isEqualTo("'" + shown + "'!A1");
                assertThat(workbook.getSheet(shown)).isNotNull();
            }
        }
    }

    @Test
    void numbersInSentencesHaveSeparators() throws IOException {
        try (XSSFWorkbook workbook = workbook(
                CorpusGenerator.articles(1, 1_001).map(OverviewTest::bare).toList())) {
            assertThat(workbook.getProperties().getCoreProperties().getDescription())
                    .startsWith("What 1,001 articles state, ");
            assertThat(workbook.getSheet(Overview.TITLE))
                    .anyMatch(row -> row.getCell(0) != null
                            && row.getCell(0).getStringCellValue().equals("The first 100 of 1,001 articles."));
        }
    }

    private static Article bare(Article article) {
        return new Article(
                article.id(),
                article.headline(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}

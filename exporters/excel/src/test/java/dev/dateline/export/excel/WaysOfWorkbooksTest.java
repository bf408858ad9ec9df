package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.excel.sheet.Worksheet;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Canonical;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import dev.dateline.model.ArticleJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do to a workbook without changing what it says: the same articles are read from it. */
class WaysOfWorkbooksTest {

    private static final Pattern LINE_ENDS = Pattern.compile("(\\\\[rn])+");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>(Samples.all());
        CorpusGenerator.articles(21, 40).forEach(articles::add);
        return articles;
    }

    private byte[] export(List<Article> articles) throws IOException {
        return ExcelExport.of(articles, folder).bytes();
    }

    private Imported assertSame(List<Article> articles, byte[] workbook) throws IOException {
        return assertSame(articles, workbook, UnaryOperator.identity());
    }

    /**
     * Requires that the same articles are read, in whatever order.
     *
     * @param kept what is left of an article's JSON
     */
    private Imported assertSame(List<Article> articles, byte[] workbook, UnaryOperator<String> kept)
            throws IOException {
        Imported imported = Imported.of(workbook, folder);
        assertThat(imported.findings()).noneMatch(line -> line.contains("error:"));
        Map<String, String> read = json(imported.articles(), kept);
        Map<String, String> expected = json(articles, kept);
        assertThat(read.keySet()).isEqualTo(expected.keySet());
        expected.forEach((id, json) -> assertThat(read.get(id)).isEqualTo(json));
        return imported;
    }

    private static Map<String, String> json(List<Article> articles, UnaryOperator<String> kept) throws IOException {
        Map<String, String> json = new TreeMap<>();
        for (Article article : articles) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ArticleJson.writeLines(List.of(Canonical.of(article)).iterator(), out);
            json.put(article.id(), kept.apply(out.toString(StandardCharsets.UTF_8)));
        }
        return json;
    }

    private static List<XSSFSheet> tables(Editor editor) {
        return WorkbookTables.IN_ORDER.stream()
                .filter(table -> !WorkbookTables.isOfCorpus(table))
                .map(table -> editor.sheet(table.title()))
                .toList();
    }

    @Test
    void rowsInAnotherOrder() throws IOException {
        List<Article> articles = articles();
        assertSame(articles, SheetXml.shuffled(export(articles), 5));
    }

    @Test
    void columnsInAnotherOrder() throws IOException {
        List<Article> articles = articles();
        byte[] written = export(articles);
        byte[] mirrored = SheetXml.mirrored(written);
        assertThat(mirrored).isNotEqualTo(written);
        assertSame(articles, mirrored);
    }

    @Test
    void rowsAndColumnsHiddenSheetsMovedRenamedAndHidden() throws IOException {
        List<Article> articles = articles();
        try (Editor editor = new Editor(export(articles))) {
            for (XSSFSheet sheet : tables(editor)) {
                sheet.setColumnHidden(1, true);
                Row row = sheet.getRow(Worksheet.HEADER_ROW + 1);
                row.setZeroHeight(true);
            }
            editor.workbook().setSheetOrder("Figures", editor.workbook().getNumberOfSheets() - 1);
            editor.workbook().setSheetHidden(editor.workbook().getSheetIndex("Same as"), true);
            editor.workbook().setSheetName(editor.workbook().getSheetIndex("Entities"), "Who is who");
            assertSame(articles, editor.save());
        }
    }

    @Test
    void linesAboveTheTableAndColumnsOfOnesOwn() throws IOException {
        List<Article> articles = Samples.all();
        try (Editor editor = new Editor(export(articles))) {
            XSSFSheet figures = editor.sheet("Figures");
            int own = figures.getRow(Worksheet.HEADER_ROW).getLastCellNum();
            figures.getRow(Worksheet.HEADER_ROW).createCell(own).setCellValue("My notes");
            figures.getRow(Worksheet.HEADER_ROW + 1).createCell(own).setCellValue("ask again");
            editor.newRow("Figures").createCell(own).setCellValue("to be continued");
            XSSFSheet entities = editor.sheet("Entities");
            entities.getTables().forEach(entities::removeTable);
            entities.shiftRows(0, entities.getLastRowNum(), 4);
            entities.createRow(1).createCell(0).setCellValue("checked by two of us");
            Imported imported = assertSame(articles, editor.save());
            assertThat(imported.findings())
                    .anyMatch(line -> line.startsWith("edited.xlsx, sheet Figures, cell")
                            && line.contains("warning: 'My notes' is no column of Dateline"));
        }
    }

    @Test
    void savedByLibreOffice() throws IOException {
        List<Article> articles = withoutCarriageReturns();
        assertSameAfterLibreOffice(articles, LibreOffice.saved(export(articles), folder));
    }

    @Test
    void sortedByLibreOffice() throws IOException {
        List<Article> articles = withoutCarriageReturns();
        assertSameAfterLibreOffice(articles, LibreOffice.sorted(export(articles), folder));
    }

    /** A quote that spans what LibreOffice makes of carriage returns is no quote any more: its cell is told. */
    @Test
    void quotesOverCarriageReturnsSavedByLibreOffice() throws IOException {
        Article article = Articles.quotedInFull("one\r\ntwo\r\n\r\nthree");
        Imported imported = Imported.of(LibreOffice.saved(export(List.of(article)), folder), folder);
        assertThat(imported.articles()).isEmpty();
        assertThat(imported.findings())
                .singleElement()
                .asString()
                .startsWith("edited.xlsx, sheet Mentions, cell H6: error: ")
                .contains("the nearest is 'one");
    }

    private static List<Article> withoutCarriageReturns() {
        List<Article> articles = new ArrayList<>(Samples.all());
        CorpusGenerator.articles(22, 200).forEach(articles::add);
        articles.removeIf(article -> article.text() != null && article.text().contains("\r"));
        assertThat(articles).hasSizeGreaterThan(10);
        return articles;
    }

    /** It changes carriage returns in other cells, too. */
    private void assertSameAfterLibreOffice(List<Article> articles, byte[] workbook) throws IOException {
        Imported imported =
                assertSame(articles, workbook, json -> LINE_ENDS.matcher(json).replaceAll("_"));
        assertThat(texts(imported.articles())).isEqualTo(texts(articles));
    }

    private static Map<String, String> texts(List<Article> articles) {
        return articles.stream().collect(Collectors.toMap(Article::id, each -> String.valueOf(each.text())));
    }
}

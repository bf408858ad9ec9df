package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.ExportReport.Loss;
import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.excel.sheet.Worksheet;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How single values come out, by their kind, and how a sheet looks. */
class CellsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private XSSFSheet sheet(String name, Article article) throws IOException {
        byte[] workbook = ExcelExport.of(List.of(article), folder).bytes();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return opened.getSheet(name);
        }
    }

    /** The cells of a column below its header. */
    private List<Cell> column(String title, String sheetName, Article article) throws IOException {
        XSSFSheet sheet = sheet(sheetName, article);
        List<Cell> cells = new ArrayList<>();
        for (Cell header : sheet.getRow(Worksheet.HEADER_ROW)) {
            if (header.getStringCellValue().equals(title)) {
                for (int i = Worksheet.HEADER_ROW + 1; i <= sheet.getLastRowNum(); i++) {
                    cells.add(sheet.getRow(i).getCell(header.getColumnIndex()));
                }
            }
        }
        return cells;
    }

    private List<Loss> losses(Article article) throws IOException {
        return ExcelExport.of(List.of(article), folder).report().losses();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org/\",\"free\")",
                "+1",
                "@SUM(A1)",
                "-1",
                "=1+1",
                "0012",
                "1E5",
                "TRUE",
                "2031-05-04",
                "'apostrophe",
                " blanks ",
                "\ttab",
                "line\nbreak",
                "line\r\nbreak\r",
                "\u000b\u0001\u001f\ufffe\uffff",
                "_x000B_",
                "_x000B\r",
                "\u00a0\u0085\u2028\ufeffx",
                "<b>&amp;]]>\"",
                "مرفأ 항구 𐍈 🦭"
            })
    void textStaysText(String text) throws IOException {
        Cell cell = column("Headline", "Articles", Articles.withHeadline(text)).get(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(losses(Articles.withHeadline(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"=1+1, true", "+1, true", "-1, true", "@x, true", "1+1, false", "0012, false"})
    void whatLooksLikeFormulaIsMarkedForEditors(String text, boolean marked) throws IOException {
        Cell cell = column("Headline", "Articles", Articles.withHeadline(text)).get(0);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-5, -5",
        "14000, '14,000'",
        "12.3456789012, 12.3456789012",
        "0.0000000001, 0.0000000001",
        "999999999999999, '999,999,999,999,999'",
        "99999.9999999999, '99,999.9999999999'",
        "1000000000000000000000000000, '1,000,000,000,000,000,000,000,000,000'",
    })
    void numbersAreNumbersShownAsGiven(String number, String shown) throws IOException {
        Article article = Articles.withNumbers(number);
        Cell cell = column("Best", "Figures", article).get(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(new BigDecimal(Double.toString(cell.getNumericCellValue()))).isEqualByComparingTo(number);
        assertThat(new DataFormatter(Locale.ROOT).formatCellValue(cell)).isEqualTo(shown);
        assertThat(losses(article)).isEmpty();
    }

    @Test
    void numbersOfMoreDigitsThanExcelHoldsAreTextAndCounted() throws IOException {
        Article article = Articles.withNumbers("7", "1234567890123456", "-0.1234567891", "123456789012345.6");
        List<Cell> cells = column("Best", "Figures", article);
        assertThat(cells.stream().map(Cell::getCellType))
                .containsExactly(CellType.NUMERIC, CellType.STRING, CellType.NUMERIC, CellType.STRING);
        assertThat(cells.get(1).getStringCellValue()).isEqualTo("1234567890123456");
        assertThat(cells.get(3).getStringCellValue()).isEqualTo("123456789012345.6");
        assertThat(losses(article)).singleElement().satisfies(loss -> {
            assertThat(loss.what()).contains("15 digits");
            assertThat(loss.number()).isEqualTo(6);
            assertThat(loss.example()).isEqualTo("article 'an-article', figures 'f1', column 'Best'");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-03-01", "1999-12-31", "2031-05-04", "9999-12-31"})
    void daysAreDates(String day) throws IOException {
        Cell cell = column("Published, earliest", "Articles", Articles.published(day))
                .get(0);
        assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).hasToString(day);
        assertThat(new DataFormatter(Locale.ROOT).formatCellValue(cell)).isEqualTo(day);
        assertThat(losses(Articles.published(day))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1874-06-30", "1899-12-31", "1900-01-01", "1900-02-28"})
    void daysThatExcelDoesNotHaveAreTextAndCounted(String day) throws IOException {
        Article article = Articles.published(day);
        Cell cell = column("Published, earliest", "Articles", article).get(0);
        assertThat(cell.getStringCellValue()).isEqualTo(day);
        assertThat(losses(article)).singleElement().satisfies(loss -> {
            assertThat(loss.what()).contains("1900-03-01");
            assertThat(loss.number()).isEqualTo(3);
            assertThat(loss.example()).isEqualTo("article 'an-article', column 'Published, earliest'");
        });
    }

    @Test
    void emptyParagraphIsRowWithoutWords() throws IOException {
        List<Cell> cells = column("Text", "Text", Articles.withText("a\n\n\n\nb"));
        assertThat(cells).hasSize(3);
        assertThat(cells.get(1)).isNull();
    }

    @Test
    void headerIsBoldStaysInViewAndFilters() throws IOException {
        XSSFSheet sheet = sheet("Figures", Articles.withNumbers("1", "2"));
        Row header = sheet.getRow(2);
        assertThat(header)
                .allSatisfy(cell -> assertThat(sheet.getWorkbook()
                                .getFontAt(cell.getCellStyle().getFontIndex())
                                .getBold())
                        .isTrue());
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(sheet.getTables()).singleElement().satisfies(table -> {
            String range = new CellRangeAddress(2, 4, 0, header.getLastCellNum() - 1).formatAsString();
            assertThat(table.getDisplayName()).isEqualTo("Figures");
            assertThat(table.getCTTable().getRef()).isEqualTo(range);
            assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo(range);
            assertThat(table.getColumns().stream().map(column -> column.getName()))
                    .containsExactlyElementsOf(stringsOf(header));
        });
        assertThat(sheet.getCTWorksheet().getDimension().getRef())
                .isEqualTo(new CellRangeAddress(0, 4, 0, header.getLastCellNum() - 1).formatAsString());
    }

    private static List<String> stringsOf(Row row) {
        List<String> strings = new ArrayList<>();
        row.forEach(cell -> strings.add(cell.getStringCellValue()));
        return strings;
    }

    @Test
    void titlesTellColumnsApart() {
        assertThat(WorkbookTables.IN_ORDER)
                .allSatisfy(table -> assertThat(table.columns())
                        .extracting(column -> column.title())
                        .doesNotHaveDuplicates());
    }
}

package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Command;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On paper, letters can be read and charts are whole. */
class PrintingTest {

    private static final double SMALLEST_POINTS = 9;

    /** How wide and high an upright page of A4 is between margins of half an inch, in points. */
    private static final double PAGE_WIDTH = 595 - 72;

    private static final double PAGE_HEIGHT = 842 - 72;

    private static final double POINTS_OF_DIGIT = 5.6;

    /** How wide a column is that nobody made wider, in points. */
    private static final double COLUMN_WIDTH = 48;

    private static final List<Article> ARTICLES = Stream.concat(ConflictCorpus.articles(7, 60), Samples.all().stream())
            .toList();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private byte[] workbook() throws IOException {
        return ExcelExport.of(ARTICLES, folder).bytes();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static double scale(XSSFSheet sheet) {
        return sheet.getPrintSetup().getScale() / 100.0;
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .toList();
    }

    @Test
    void noCellHasLettersTooSmallToRead() throws IOException {
        try (XSSFWorkbook workbook = open(workbook())) {
            int smallest = IntStream.range(0, workbook.getNumberOfFonts())
                    .map(i -> workbook.getFontAt(i).getFontHeightInPoints())
                    .min()
                    .orElseThrow();
            for (XSSFSheet sheet : sheets(workbook)) {
                assertThat(sheet.getFitToPage()).as(sheet.getSheetName()).isFalse();
                if (!sheet.getSheetName().equals("Charts")) {
                    assertThat(scale(sheet) * smallest)
                            .as(sheet.getSheetName())
                            .isGreaterThanOrEqualTo(SMALLEST_POINTS);
                }
            }
        }
    }

    @Test
    void onlyWhatPeopleReadIsPrinted() throws IOException {
        try (XSSFWorkbook workbook = open(workbook())) {
            AreaReference area = new AreaReference(
                    workbook.getPrintArea(workbook.getSheetIndex("Figures")), workbook.getSpreadsheetVersion());
            XSSFSheet figures = workbook.getSheet("Figures");
            List<String> printed = IntStream.rangeClosed(0, area.getLastCell().getCol())
                    .mapToObj(column ->
                            figures.getRow(Arrows.HEADER).getCell(column).getStringCellValue())
                    .toList();
            assertThat(printed)
                    .startsWith("Name", "As text")
                    .endsWith("Sentence")
                    .noneMatch(title -> title.endsWith("id"));
            assertThat(figures.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(figures.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
        }
    }

    /** Short texts leave a column as wide as it is. */
    @Test
    void overviewIsPrintedOnOnePageAcross() throws IOException {
        for (List<Article> articles :
                List.of(ConflictCorpus.articles(7, 60).toList(), List.of(Samples.article("north-korea-tribute")))) {
            try (XSSFWorkbook workbook = open(ExcelExport.of(articles, folder).bytes())) {
                XSSFSheet overview = workbook.getSheet("Overview");
                double width = IntStream.range(0, 3)
                        .mapToDouble(column -> overview.getColumnWidth(column) / 256.0 * POINTS_OF_DIGIT)
                        .sum();
                assertThat(scale(overview) * width).isLessThan(PAGE_HEIGHT);
            }
        }
    }

    /** Charts begin below breaks, end before the next, and fit between them. */
    @Test
    void chartsAreWhole() throws IOException {
        try (XSSFWorkbook workbook = open(workbook())) {
            XSSFSheet sheet = workbook.getSheet("Charts");
            int[] breaks = sheet.getRowBreaks();
            assertThat(breaks).isNotEmpty();
            for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
                XSSFClientAnchor anchor = (XSSFClientAnchor) shape.getAnchor();
                int first = Arrays.stream(breaks)
                                .filter(row -> row < anchor.getRow1())
                                .max()
                                .orElse(-1)
                        + 1;
                assertThat(Arrays.stream(breaks).filter(row -> row >= anchor.getRow1()))
                        .allMatch(row -> row + 1 >= anchor.getRow2());
                assertThat(scale(sheet) * points(sheet, first, anchor.getRow2()))
                        .isLessThan(PAGE_HEIGHT);
                assertThat(scale(sheet) * COLUMN_WIDTH * anchor.getCol2()).isLessThan(PAGE_WIDTH);
            }
        }
    }

    private static double points(XSSFSheet sheet, int first, int end) {
        return IntStream.range(first, end)
                .mapToDouble(i -> sheet.getRow(i) == null
                        ? sheet.getDefaultRowHeightInPoints()
                        : sheet.getRow(i).getHeightInPoints())
                .sum();
    }

    /** A judge from outside: what LibreOffice prints, with the fonts that there are. */
    @Test
    void printedByLibreOffice() throws IOException {
        if (Command.find("pdftohtml").isEmpty()) {
            Command.missing("pdftohtml is not on the path");
        }
        String calibri = Command.run(folder, List.of("fc-match", "Calibri")).output();
        if (!calibri.contains("Carlito") && !calibri.contains("Calibri")) {
            Command.missing("there is no font with the widths of Calibri, such as Carlito");
        }
        byte[] bytes = workbook();
        Path pdf = LibreOffice.printed(bytes, folder);
        String pages = Command.run(folder, List.of("pdftohtml", "-xml", "-i", "-zoom", "3", "-stdout", pdf.toString()))
                .output();
        assertThat(Pattern.compile("<fontspec [^>]*size=\"(\\d+)\"")
                        .matcher(pages)
                        .results())
                .isNotEmpty()
                .allMatch(font -> Integer.parseInt(font.group(1)) >= 3 * SMALLEST_POINTS);
        List<String> titles = Stream.of(pages.split("<page ", -1))
                .skip(1)
                .map(page -> page.replaceFirst("(?s).*?<text [^>]*>", "").replaceFirst("(?s)</text>.*", ""))
                .map(text -> text.replaceAll("<[^>]*>", ""))
                .toList();
        try (XSSFWorkbook workbook = open(bytes)) {
            assertThat(titles.indexOf("Pivot") - titles.indexOf("Charts"))
                    .isEqualTo(workbook.getSheet("Charts").getRowBreaks().length + 1);
        }
    }
}

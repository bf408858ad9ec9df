package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a sort, arrows lead where they led, and marks are on the rows they belong to. */
class SortedTest {

    /** The columns of each sheet that say of a row that something is odd. */
    private static final Map<String, List<String>> WARNINGS = Map.of(
            "Figures", List.of("Bounds crossed", "Exceeds whole"),
            "Figure comparison", List.of("Apart"),
            "Entity index", List.of("Conflict"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private byte[] workbook() throws IOException {
        List<Article> articles = Stream.of(
                        Stream.of(Articles.withEventInPlace()),
                        CorpusGenerator.articles(11, 12),
                        ConflictCorpus.articles(3, 12))
                .flatMap(each -> each)
                .toList();
        return ExcelExport.of(articles, folder).bytes();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static void assertMarked(XSSFWorkbook workbook, FormulaJudge judge) {
        WARNINGS.forEach((title, warnings) -> assertThat(Marks.countRight(workbook.getSheet(title), warnings, judge))
                .as(title)
                .isPositive());
    }

    /** The order that a sort leaves is one of many; this is another. */
    @Test
    void rowsInAnotherOrder() throws IOException {
        try (XSSFWorkbook workbook = open(workbook())) {
            workbook.forEach(sheet -> ShuffledRows.shuffle(sheet, 1));
            FormulaJudge judge = new PoiFormulas(workbook);
            assertThat(Arrows.followAll(workbook, judge)).containsAll(Arrows.kinds());
            assertMarked(workbook, judge);
        }
    }

    /** A judge from outside evaluates the formulas after it sorted, and what it saved is right for others too. */
    @Test
    void sortedInLibreOffice() throws IOException {
        byte[] bytes = workbook();
        try (XSSFWorkbook written = open(bytes);
                XSSFWorkbook sorted = open(LibreOffice.sorted(bytes, folder))) {
            assertThat(names(sorted, "Figures")).isNotEqualTo(names(written, "Figures"));
            assertThat(names(sorted, "Chart data")).isEqualTo(names(written, "Chart data"));
            for (FormulaJudge judge : List.of(new LibreOfficeFormulas(), new PoiFormulas(sorted))) {
                assertThat(Arrows.followAll(sorted, judge)).containsAll(Arrows.kinds());
                assertMarked(sorted, judge);
            }
        }
    }

    private static List<@Nullable String> names(XSSFWorkbook workbook, String title) {
        XSSFSheet sheet = workbook.getSheet(title);
        return Stream.iterate(Arrows.HEADER + 1, row -> row <= sheet.getLastRowNum(), row -> row + 1)
                .<@Nullable String>map(row -> sheet.getRow(row).getCell(0).getStringCellValue())
                .toList();
    }
}

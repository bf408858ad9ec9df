package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.excel.sheet.ColumnChoice;
import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.excel.sheet.Worksheet;
import dev.dateline.export.testkit.Samples;
import dev.dateline.model.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/** What can be chosen, and what becomes of it. */
class WorkbookOptionsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private byte[] export(String... choices) throws IOException {
        return ExcelExport.of(Samples.all(), folder, ExcelExport.plan(choices)).bytes();
    }

    @Test
    void oneSheetOnly() throws IOException {
        assertThat(Sheets.POI.read(export("sheets=figures")).keySet())
                .containsExactly("Overview", "Charts", "Pivot", "Figures", "Chart data", "Notes");
    }

    @Test
    void arrowsLeadOnlyToWhatIsThere() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(export("sheets=figures,mentions")))) {
            assertThat(workbook.getAllNames())
                    .extracting(Name::getNameName)
                    .contains("to_mention_count", "to_of_id", "to_included_in", "to_url")
                    .doesNotContain("to_subject_id");
        }
    }

    @Test
    void textAndChartCanBeLeftOut() throws IOException {
        byte[] bytes = export("text=false", "chart=false");
        assertThat(Sheets.POI.read(bytes).keySet()).doesNotContain("Text", "Charts", "Chart data");
    }

    @Test
    void protectionIsOffUnlessAskedForAndHasNoPassword() throws IOException {
        try (XSSFWorkbook open = new XSSFWorkbook(new ByteArrayInputStream(export()));
                XSSFWorkbook locked = new XSSFWorkbook(new ByteArrayInputStream(export("protect=true")))) {
            assertThat(open)
                    .filteredOn(sheet -> !sheet.getSheetName().equals("Chart data"))
                    .allSatisfy(sheet -> assertThat(sheet.getProtect()).isFalse());
            assertThat(locked).allSatisfy(sheet -> {
                assertThat(sheet.getProtect()).isTrue();
                assertThat(((XSSFSheet) sheet)
                                .getCTWorksheet()
                                .getSheetProtection()
                                .isSetPassword())
                        .isFalse();
                assertThat(((XSSFSheet) sheet).isAutoFilterLocked()).isFalse();
            });
        }
        assertThat(Sheets.POI.tables(export("protect=true"))).isEqualTo(Sheets.POI.tables(export()));
    }

    @Test
    void hiddenColumnsAreThere() throws IOException {
        byte[] bytes = export("hide=unit,figures.measure");
        assertThat(Sheets.POI.tables(bytes)).isEqualTo(Sheets.POI.tables(export()));
        assertThat(shown("Figures", bytes)).contains("Name", "Best", "Sentence").doesNotContain("Unit", "Measure");
    }

    @Test
    void idsAreFoldedUpAtTheRightUnlessAskedFor() throws IOException {
        assertThat(shown("Figures", export()))
                .contains("→ Subject")
                .doesNotContain("Article id", "Unit IRI", "Link key");
        assertThat(shown("Figures", export("show=figures.figure_id,figures.as_text")))
                .containsExactly("As text", "Figure id");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(export()))) {
            workbook.forEach(sheet -> assertThat(
                            ((XSSFSheet) sheet).getCTWorksheet().getColsArray(0).getColList())
                    .as(sheet.getSheetName())
                    .isSortedAccordingTo(Comparator.comparingLong(CTCol::getMin))
                    .allSatisfy(column -> assertThat(column.getMax()).isEqualTo(column.getMin())));
        }
    }

    /** The titles of the columns of a sheet that nobody has to unfold. */
    private static List<String> shown(String name, byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = workbook.getSheet(name);
            List<String> titles = new ArrayList<>();
            sheet.getRow(Worksheet.HEADER_ROW).forEach(cell -> {
                if (!sheet.isColumnHidden(cell.getColumnIndex())) {
                    titles.add(cell.getStringCellValue());
                }
            });
            return titles;
        }
    }

    @Test
    void whatIsToBeShownHidesTheRestOfItsSheet() {
        ColumnChoice choice = ExcelExport.plan("show=figures.label,quote").hidden();
        WorkbookTables.IN_ORDER.forEach(table -> assertThat(table.columns().stream()
                        .filter(column -> !choice.hides(table, column))
                        .map(column -> column.name()))
                .as(table.name())
                .hasSize(
                        switch (table.name()) {
                            case "figures", "mentions" -> 1;
                            default -> table.columns().size();
                        }));
    }

    @Test
    void harderCompressionIsSmaller() throws IOException {
        assertThat(export("compression=9")).hasSizeLessThan(export("compression=1").length);
    }

    @ParameterizedTest
    @CsvSource({
        "sheets=figure, 'figures'",
        "hide=figures.mesure, 'figures.measure'",
        "compression=0, levels are 1 to 9",
        "chart=maybe, 'maybe'"
    })
    void whatCannotBeChosenIsSaid(String choice, String said) {
        assertThatThrownBy(() -> ExcelExport.plan(choice))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(said);
    }
}

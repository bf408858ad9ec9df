package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program can see of the checklist in {@code docs/excel.md}. */
class AccessibilityTest {

    /** The sheets that have no table of the file format: charts, and a pivot table. */
    private static final List<String> WITHOUT_TABLE = List.of("Charts", "Pivot");

    /** The sheet with tables below each other. */
    private static final String OVERVIEW = "Overview";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made before each test
    private XSSFWorkbook workbook;

    @BeforeEach
    void export() throws IOException {
        byte[] bytes = ExcelExport.of(Samples.all(), folder, ExcelExport.plan("reading=20"))
                .bytes();
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private List<XSSFSheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .toList();
    }

    @Test
    void sheetsBeginWithTheirTitle() {
        assertThat(sheets()).isNotEmpty().allSatisfy(sheet -> {
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isNotBlank();
            assertThat(sheet.getMergedRegions()).isEmpty();
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex(sheet))).isFalse();
        });
    }

    @Test
    void tablesAreMarkedUp() {
        for (XSSFSheet sheet : sheets()) {
            String title = sheet.getSheetName();
            List<XSSFTable> tables = sheet.getTables();
            assertThat(tables).as(title).hasSize(WITHOUT_TABLE.contains(title) ? 0 : title.equals(OVERVIEW) ? 4 : 1);
            for (XSSFTable table : tables) {
                assertThat(table.getHeaderRowCount()).isOne();
                assertThat(table.getStartColIndex()).isZero();
                assertThat(headers(sheet.getRow(table.getStartRowIndex())))
                        .as(title)
                        .doesNotHaveDuplicates();
                if (!title.equals(OVERVIEW)) {
                    assertThat(table.getStartRowIndex()).as(title).isEqualTo(Arrows.HEADER);
                    assertThat(table.getEndRowIndex()).as(title).isGreaterThanOrEqualTo(sheet.getLastRowNum());
                    assertThat(sheet.getPaneInformation().isFreezePane())
                            .as(title)
                            .isTrue();
                }
                IntStream.rangeClosed(table.getStartRowIndex(), sheet.getLastRowNum() - 1)
                        .forEach(row -> assertThat(sheet.getRow(row).getPhysicalNumberOfCells())
                                .isPositive());
            }
        }
    }

    private static List<String> headers(Row row) {
        List<String> headers = new ArrayList<>();
        row.forEach(cell -> headers.add(cell.getStringCellValue()));
        return headers;
    }

    @Test
    void chartsSayWhatTheyShow() {
        List<XSSFShape> shapes =
                workbook.getSheet("Charts").getDrawingPatriarch().getShapes();
        assertThat(shapes)
                .isNotEmpty()
                .allSatisfy(shape -> assertThat(((XSSFGraphicFrame) shape)
                                .getCTGraphicalObjectFrame()
                                .getNvGraphicFramePr()
                                .getCNvPr()
                                .getDescr())
                        .startsWith("Chart of points. ")
                        .endsWith("The numbers are on the sheet Chart data."));
        assertThat(sheets())
                .filteredOn(sheet -> sheet.getDrawingPatriarch() != null)
                .hasSize(1);
    }

    @Test
    void theDocumentSaysWhatItIs() {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isNotBlank();
        assertThat(core.getDescription()).isNotBlank();
        assertThat(core.getCreator()).isNotBlank();
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("en");
        assertThat(workbook.getActiveSheetIndex()).isZero();
        assertThat(workbook.getSheetAt(0).getActiveCell()).isIn(null, CellAddress.A1);
    }
}

package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPivotTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPivotCacheDefinition;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPivotTableDefinition;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheetSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataConsolidateFunction;

/** The pivot table is made of the figures, and of nothing that misleads: read by POI, which knows it by its parts. */
class PivotTest {

    private static final List<Article> ARTICLES = ConflictCorpus.articles(5, 20).toList();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private XSSFWorkbook workbook(WorkbookPlan plan) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(ExcelExport.of(ARTICLES, folder, plan).bytes()));
    }

    @Test
    void itReadsEveryFigure() throws IOException {
        try (XSSFWorkbook workbook = workbook(ExcelExport.plan())) {
            XSSFPivotTable pivot = workbook.getSheet("Pivot").getPivotTables().get(0);
            CTPivotCacheDefinition cache = pivot.getPivotCacheDefinition().getCTPivotCacheDefinition();
            CTWorksheetSource source = cache.getCacheSource().getWorksheetSource();
            XSSFSheet figures = workbook.getSheet(source.getSheet());
            CellRangeAddress cells = CellRangeAddress.valueOf(source.getRef());
            assertThat(figures.getSheetName()).isEqualTo("Figures");
            assertThat(cells.getLastRow()).isEqualTo(figures.getLastRowNum());
            Row header = figures.getRow(cells.getFirstRow());
            List<String> titles = new ArrayList<>();
            header.forEach(cell -> titles.add(cell.getStringCellValue()));
            assertThat(cache.getCacheFields().getCacheFieldList())
                    .extracting(field -> field.getName())
                    .isEqualTo(titles);
            assertThat(cache.getRefreshOnLoad()).isTrue();
        }
    }

    @Test
    void measuresUnitsAndBasesDoNotMeet() throws IOException {
        try (XSSFWorkbook workbook = workbook(ExcelExport.plan())) {
            XSSFPivotTable pivot = workbook.getSheet("Pivot").getPivotTables().get(0);
            CTPivotTableDefinition table = pivot.getCTPivotTableDefinition();
            List<String> titles = new ArrayList<>();
            workbook.getSheet("Figures").getRow(2).forEach(cell -> titles.add(cell.getStringCellValue()));
            assertThat(table.getRowFields().getFieldList())
                    .extracting(field -> titles.get(field.getX()))
                    .containsExactly("Measure name", "Unit");
            assertThat(titles.get(table.getColFields().getFieldArray(0).getX())).isEqualTo("Basis");
            assertThat(table.getPageFields().getPageFieldList())
                    .extracting(
                            field -> titles.get(field.getFld()) + (field.isSetItem() ? " = " + field.getItem() : ""))
                    .containsExactly("Subject", "Year", "Headline", "Publisher", "Change = 0", "Part of same = 0");
            assertThat(table.getDataFields().getDataFieldList())
                    .extracting(field -> titles.get((int) field.getFld()), field -> field.getSubtotal())
                    .containsExactly(
                            tuple("At least", STDataConsolidateFunction.MIN),
                            tuple("At most", STDataConsolidateFunction.MAX));
            assertThat(table.getRowGrandTotals()).isFalse();
            assertThat(table.getColGrandTotals()).isFalse();
        }
    }

    /** A pivot table reads one sheet. */
    @Test
    void figuresOnSeveralSheetsHaveNone() throws IOException {
        try (XSSFWorkbook workbook = workbook(ExcelExport.plan().within(20))) {
            assertThat(workbook.getSheet("Figures (2)")).isNotNull();
            assertThat(workbook.getSheet("Pivot")).isNull();
        }
        try (XSSFWorkbook workbook = workbook(ExcelExport.plan("pivot=false"))) {
            assertThat(workbook.getSheet("Pivot")).isNull();
        }
    }
}

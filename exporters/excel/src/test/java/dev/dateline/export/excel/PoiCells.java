package dev.dateline.export.excel;

import dev.dateline.export.excel.sheet.CellStyles;
import dev.dateline.export.excel.sheet.Editing;
import dev.dateline.export.excel.sheet.ValueStyles;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.RowSink;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Cells by POI as it comes, for {@link Benchmark}. */
final class PoiCells implements RowSink {

    private final SXSSFSheet sheet;
    private final ValueStyles styles;
    private Row row;
    private int column;

    PoiCells(SXSSFWorkbook workbook) {
        sheet = workbook.createSheet("Figures");
        styles = new CellStyles(workbook).values(Editing.GIVEN);
        row = sheet.createRow(0);
    }

    private Cell next() {
        return row.createCell(column++);
    }

    @Override
    public void empty(Column<?> of) {
        column++;
    }

    @Override
    public void text(Column<?> of, String value) {
        Cell cell = next();
        cell.setCellValue(value);
        cell.setCellStyle(styles.text(value, true, 0));
    }

    @Override
    public void integer(Column<?> of, long value) {
        Cell cell = next();
        cell.setCellValue((double) value);
        cell.setCellStyle(styles.number(0));
    }

    @Override
    public void decimal(Column<?> of, BigDecimal value) {
        Cell cell = next();
        cell.setCellValue(value.doubleValue());
        cell.setCellStyle(styles.number(value.scale()));
    }

    @Override
    public void bool(Column<?> of, boolean value) {
        next().setCellValue(value);
    }

    @Override
    public void date(Column<?> of, LocalDate value) {
        Cell cell = next();
        cell.setCellValue(value);
        cell.setCellStyle(styles.date());
    }

    @Override
    public void endRow() {
        row = sheet.createRow(row.getRowNum() + 1);
        column = 0;
    }
}

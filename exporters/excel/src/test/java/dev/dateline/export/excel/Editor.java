package dev.dateline.export.excel;

import dev.dateline.export.excel.sheet.Worksheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Somebody who works on a workbook: finds cells by their headers and ids, and changes them. */
final class Editor implements Closeable {

    private final XSSFWorkbook workbook;

    Editor(byte[] bytes) throws IOException {
        this.workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    XSSFSheet sheet(String title) {
        return workbook.getSheet(title);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /** The row of a sheet that has a text in a column; the first. */
    Row row(String sheet, String column, String text) {
        for (Row row : sheet(sheet)) {
            Cell cell = row.getRowNum() > Worksheet.HEADER_ROW ? row.getCell(column(sheet, column)) : null;
            if (cell != null && cell.toString().equals(text)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + sheet + " has '" + text + "' in " + column);
    }

    /** Where a column stands, from 0. */
    int column(String sheet, String title) {
        for (Cell cell : sheet(sheet).getRow(Worksheet.HEADER_ROW)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column of " + sheet + " is " + title);
    }

    /** A cell of a row, made if need be; as typing makes it, without a style. */
    Cell cell(Row row, String title) {
        String sheet = row.getSheet().getSheetName();
        int column = column(sheet, title);
        Cell cell = Objects.requireNonNullElseGet(row.getCell(column), () -> row.createCell(column));
        cell.setBlank();
        return cell;
    }

    /** An empty row below the last. */
    Row newRow(String sheet) {
        return sheet(sheet).createRow(sheet(sheet).getLastRowNum() + 1);
    }

    /** Takes a row out; those below it move up. */
    void delete(Row row) {
        XSSFSheet sheet = (XSSFSheet) row.getSheet();
        int number = row.getRowNum();
        sheet.removeRow(row);
        if (number < sheet.getLastRowNum()) {
            sheet.shiftRows(number + 1, sheet.getLastRowNum(), -1);
        }
    }

    byte[] save() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

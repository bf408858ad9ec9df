package dev.dateline.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads every part of a workbook that POI knows and writes it again, so that a class that is missing is missed. It runs
 * with nothing but the jar and is no test itself.
 */
final class WholeWorkbook {

    private WholeWorkbook() {}

    /** Prints what was found. */
    public static void main(String[] args) throws IOException {
        Set<String> found = new TreeSet<>();
        try (InputStream in = new FileInputStream(args[0]);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                readParts((XSSFSheet) sheet, found);
                for (Row row : sheet) {
                    row.forEach(cell -> readCell(cell, found));
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        }
        if (found.size() != 3) {
            throw new IOException("found but " + found);
        }
        System.out.println("links, notes, charts");
    }

    private static void readParts(XSSFSheet sheet, Set<String> found) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            drawing.getCharts().forEach(chart -> {
                if (!chart.getChartSeries().isEmpty()) {
                    found.add("charts");
                }
            });
        }
        if (!sheet.getCellComments().isEmpty() || !sheet.getDataValidations().isEmpty()) {
            found.add("notes");
        }
        sheet.getTables().forEach(table -> table.getCTTable().xmlText());
        sheet.getDataValidations().forEach(validation -> validation.getRegions().getCellRangeAddresses());
        for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
            sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i).getRule(0);
        }
    }

    private static void readCell(Cell cell, Set<String> found) {
        cell.getCellStyle().getDataFormatString();
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (cell.getHyperlink() != null || (formula && cell.getCellFormula().startsWith("HYPERLINK("))) {
            found.add("links");
        }
    }
}

package dev.dateline.export.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of a table in another order, formulas with them, as a sort leaves them. */
final class ShuffledRows {

    private static final int HEADER = 2;

    private ShuffledRows() {}

    /** Brings the rows of a table into another order, formulas with them, as a sort does. */
    static void shuffle(Sheet sheet, long seed) {
        if (sheet.getRow(HEADER) == null || sheet.getSheetName().equals("Overview")) {
            return;
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int columns = sheet.getRow(HEADER).getLastCellNum();
        for (int i = HEADER + 1; i <= sheet.getLastRowNum(); i++) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                Cell cell = sheet.getRow(i).getCell(j);
                cells.add(
                        cell == null
                                ? null
                                : switch (cell.getCellType()) {
                                    case NUMERIC -> cell.getNumericCellValue();
                                    case BOOLEAN -> cell.getBooleanCellValue();
                                    case FORMULA -> "=" + cell.getCellFormula();
                                    default -> cell.getStringCellValue();
                                });
            }
            rows.add(cells);
        }
        Collections.shuffle(rows, new Random(seed));
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(HEADER + 1 + i);
            for (int j = 0; j < columns; j++) {
                put(row, j, rows.get(i).get(j));
            }
        }
    }

    private static void put(Row row, int column, @Nullable Object value) {
        if (value instanceof Double number) {
            row.createCell(column).setCellValue(number);
        } else if (value instanceof Boolean truth) {
            row.createCell(column).setCellValue(truth);
        } else if (value instanceof String text && text.matches("=HYPERLINK\\((to_|\"http).*")) {
            row.createCell(column).setCellFormula(text.substring(1));
        } else if (value instanceof String text) {
            row.createCell(column).setCellValue(text);
        }
    }
}

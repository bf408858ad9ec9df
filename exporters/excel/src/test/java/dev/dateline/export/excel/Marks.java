package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** The marks of a sheet. */
final class Marks {

    private Marks() {}

    /**
     * Looks whether those rows are marked, and no others, that say of themselves that something is odd.
     *
     * @param warnings the titles of the columns that say so
     * @return how many rows are marked
     */
    static long countRight(Sheet sheet, List<String> warnings, FormulaJudge judge) {
        List<Integer> columns =
                warnings.stream().map(title -> Arrows.columns(sheet).get(title)).toList();
        long count = 0;
        for (int i = Arrows.HEADER + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            boolean odd = columns.stream().anyMatch(column -> isSaid(row.getCell(column)));
            assertThat(judge.isMarked(row))
                    .as(sheet.getSheetName() + ", row " + (i + 1))
                    .isEqualTo(odd);
            count += odd ? 1 : 0;
        }
        return count;
    }

    /** LibreOffice saves TRUE as the formula TRUE() with the value 1. */
    private static boolean isSaid(@Nullable Cell cell) {
        if (cell == null) {
            return false;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case BOOLEAN -> cell.getBooleanCellValue();
            case NUMERIC -> cell.getNumericCellValue() != 0;
            default -> type == CellType.STRING;
        };
    }
}

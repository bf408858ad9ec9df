package dev.dateline.export.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** The formulas as {@link LibreOffice} evaluated them, in the columns that it added to each table. */
final class LibreOfficeFormulas implements FormulaJudge {

    @Override
    public @Nullable String address(Cell arrow) {
        int column = arrow.getColumnIndex();
        String title = arrow.getSheet().getRow(Arrows.HEADER).getCell(column).getStringCellValue();
        return arrow.getRow()
                .getCell(last(arrow.getSheet(), "Address of " + title))
                .getStringCellValue();
    }

    @Override
    public boolean isMarked(Row row) {
        Cell marked = row.getCell(last(row.getSheet(), "Marked"));
        return marked.getCachedFormulaResultType() == CellType.BOOLEAN
                ? marked.getBooleanCellValue()
                : marked.getNumericCellValue() != 0;
    }

    private static int last(Sheet sheet, String title) {
        Row header = sheet.getRow(Arrows.HEADER);
        int column = header.getLastCellNum() - 1;
        while (column > 0 && !header.getCell(column).getStringCellValue().equals(title)) {
            column--;
        }
        return column;
    }
}

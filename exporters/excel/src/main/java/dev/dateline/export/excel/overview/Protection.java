package dev.dateline.export.excel.overview;

import java.util.Iterator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Keeps cells from being changed by mistake: without a password, so that whoever wants to change them can, and with
 * everything allowed that only looks at them.
 */
public final class Protection {

    private Protection() {}

    /**
     * Protects every sheet of a workbook.
     *
     * @param workbook the workbook
     */
    public static void of(Workbook workbook) {
        for (Iterator<Sheet> sheets = workbook.sheetIterator(); sheets.hasNext(); ) {
            protect((XSSFSheet) sheets.next());
        }
    }

    /**
     * Protects a sheet that charts or formulas find their numbers on by the place of the rows: it cannot be sorted.
     *
     * @param sheet the sheet
     */
    public static void derived(XSSFSheet sheet) {
        protect(sheet);
        sheet.lockSort(true);
    }

    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockPivotTables(false);
        sheet.lockObjects(false);
    }
}

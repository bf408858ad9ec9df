package dev.dateline.export.excel.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How sheets are printed: across the page, and no wider than one. */
public final class PageSetup {

    private PageSetup() {}

    /**
     * Sets up a sheet.
     *
     * @param sheet the sheet
     */
    public static void setUp(XSSFSheet sheet) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    /** Leaves out what is beside an area. */
    static void area(XSSFSheet sheet, CellRangeAddress area) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), area.formatAsString(null, true));
    }
}

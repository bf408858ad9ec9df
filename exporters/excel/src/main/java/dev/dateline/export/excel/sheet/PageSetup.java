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
        setUp(sheet, true);
    }

    /**
     * Sets up a sheet that is higher than it is wide.
     *
     * @param sheet the sheet
     */
    public static void upright(XSSFSheet sheet) {
        setUp(sheet, false);
    }

    private static void setUp(XSSFSheet sheet, boolean landscape) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    /**
     * Leaves out what is beside an area.
     *
     * @param sheet the sheet
     * @param area what is printed
     */
    public static void area(XSSFSheet sheet, CellRangeAddress area) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), area.formatAsString(null, true));
    }
}

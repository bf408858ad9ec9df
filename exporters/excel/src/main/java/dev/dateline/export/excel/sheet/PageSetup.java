package dev.dateline.export.excel.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How sheets are printed: on A4, in letters of nine points or more. Nothing is made to fit: that would shrink letters
 * without end, and Excel then takes no notice of where a page is to end.
 */
public final class PageSetup {

    /** What letters of 11 points may shrink to: 9 points. */
    private static final int SMALLEST_PERCENT = 82;

    /** What letters of 10 points, as charts have, may shrink to: 9 points. */
    private static final int PERCENT_OF_CHARTS = 92;

    /**
     * What a page that lies on its side holds at full size, in what {@code Sheet.setColumnWidth} counts in. A digit of
     * 11 points is 5.6 points wide, a little more than on screens.
     */
    private static final int FULL_WIDTH = 134 * ColumnWidth.UNITS_PER_DIGIT;

    /** What it holds in the smallest letters. */
    static final int WIDTH = FULL_WIDTH * 100 / SMALLEST_PERCENT;

    private static final double MARGIN_INCHES = 0.5;

    private PageSetup() {}

    /**
     * Sets up a sheet that is printed across the page. What is too wide goes on beside it, on pages that begin with the
     * columns that are to be repeated.
     *
     * @param sheet the sheet
     * @param width how wide it is, in 256ths of a digit
     */
    public static void across(XSSFSheet sheet, int width) {
        int fitting = 100 * FULL_WIDTH / Math.max(width, FULL_WIDTH);
        setUp(sheet, true, Math.max(fitting, SMALLEST_PERCENT));
    }

    /**
     * Sets up a sheet of charts, higher than it is wide.
     *
     * @param sheet the sheet
     */
    public static void upright(XSSFSheet sheet) {
        setUp(sheet, false, PERCENT_OF_CHARTS);
    }

    private static void setUp(XSSFSheet sheet, boolean landscape, int percent) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setScale((short) percent);
        // Over, then down: the pages of one row stay together.
        setup.setLeftToRight(true);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(side, MARGIN_INCHES);
        }
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

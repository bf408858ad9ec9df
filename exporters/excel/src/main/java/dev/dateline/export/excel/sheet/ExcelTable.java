package dev.dateline.export.excel.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** What makes a range a table to Excel: a name, names of columns for formulas, bands, filter buttons. */
final class ExcelTable {

    private static final String STYLE = "TableStyleMedium2";

    private ExcelTable() {}

    /**
     * Makes a range a table.
     *
     * @param range the header and at least one row
     * @param title what the name is made from; unique in the workbook
     * @param columns what is in the header, word for word
     */
    static void add(XSSFSheet sheet, CellRangeAddress range, String title, List<String> columns) {
        addWithoutButtons(sheet, range, title, columns).addNewAutoFilter().setRef(range.formatAsString());
    }

    /** The same without filter buttons, for what nobody filters. */
    static CTTable addWithoutButtons(XSSFSheet sheet, CellRangeAddress range, String title, List<String> columns) {
        XSSFTable table = sheet.createTable(new AreaReference(range.formatAsString(), SpreadsheetVersion.EXCEL2007));
        table.setName(name(title));
        table.setDisplayName(name(title));
        CTTable ct = table.getCTTable();
        for (int i = 0; i < columns.size(); i++) {
            ct.getTableColumns().getTableColumnArray(i).setName(columns.get(i));
        }
        CTTableStyleInfo style = ct.addNewTableStyleInfo();
        style.setName(STYLE);
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
        return ct;
    }

    /** The name of a table in formulas: {@code Mentions (2)} is {@code Mentions_2}. */
    static String name(String title) {
        return title.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("_$", "");
    }
}

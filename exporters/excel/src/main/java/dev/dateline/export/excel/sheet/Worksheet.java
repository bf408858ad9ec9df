package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Table;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet: its title, a line of what is in it, and the table below, of which the header stays in view. */
public final class Worksheet {

    /** The row of the header, from 0. */
    public static final int HEADER_ROW = 2;

    /** The number of the first row below the header, from 1 as formulas count. */
    static final int FIRST_ROW = HEADER_ROW + 2;

    /** What a sheet holds below its header. */
    public static final int MAX_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - HEADER_ROW - 1;

    private static final float TITLE_POINTS = 26;

    private final String title;
    private final SXSSFSheet sheet;
    private final XSSFSheet template;
    private final SheetFile file;
    private int rows;

    private Worksheet(String title, SXSSFSheet sheet, XSSFSheet template, SheetFile file) {
        this.title = title;
        this.sheet = sheet;
        this.template = template;
        this.file = file;
    }

    /**
     * Adds a sheet and writes what stands above its rows.
     *
     * @param number which of the sheets of its table it is, from 1
     */
    static Worksheet create(SheetLayout layout, int number, StreamedWorkbook workbook, CellStyles styles)
            throws IOException {
        Table<?> table = layout.table();
        String title = number == 1 ? table.title() : table.title() + " (" + number + ")";
        SXSSFSheet sheet = workbook.addSheet(title);
        XSSFSheet template = workbook.getXSSFWorkbook().getSheet(title);
        Worksheet part = new Worksheet(title, sheet, template, workbook.lastFile());
        String description = number == 1
                ? table.description()
                : table.description() + " Continued from the sheet before, which is full.";
        part.writeHead(description, layout, styles);
        return part;
    }

    private void writeHead(String description, SheetLayout layout, CellStyles styles) throws IOException {
        Row first = sheet.createRow(0);
        first.setHeightInPoints(TITLE_POINTS);
        Cell name = first.createCell(0);
        name.setCellStyle(styles.title());
        name.setCellValue(title);
        sheet.createRow(1).createCell(0).setCellValue(description);
        Row header = sheet.createRow(HEADER_ROW);
        List<String> titles = layout.titles();
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = header.createCell(i);
            cell.setCellStyle(styles.header(layout.editing(i)));
            cell.setCellValue(titles.get(i));
        }
        sheet.createFreezePane(layout.beginsWithName() ? 1 : 0, HEADER_ROW + 1);
        sheet.flushRows();
    }

    /**
     * What the sheet is called.
     *
     * @return its title
     */
    public String title() {
        return title;
    }

    /**
     * The sheet as it is without its rows.
     *
     * @return the sheet as POI keeps it
     */
    public XSSFSheet template() {
        return template;
    }

    /** The sheet in formulas. */
    String quoted() {
        return "'" + title.replace("'", "''") + "'";
    }

    /**
     * Begins a row behind those that there are.
     *
     * @param points its height; negative if it is one line
     * @return takes its cells
     */
    SheetFile nextRow(float points) throws IOException {
        rows++;
        file.beginRow(row(), points);
        return file;
    }

    /**
     * The row being written or written last, from 0.
     *
     * @return its number
     */
    public int row() {
        return HEADER_ROW + rows;
    }

    /**
     * How many rows there are below the header.
     *
     * @return how many
     */
    public int rows() {
        return rows;
    }

    /** The header and what is below it: at least one row, as Excel has it, even if there is nothing in that. */
    CellRangeAddress table(int columns) {
        return new CellRangeAddress(HEADER_ROW, HEADER_ROW + Math.max(rows, 1), 0, columns - 1);
    }

    /** Adds what is not known before the last row. */
    void complete(SheetLayout layout, ColumnChoice choice) {
        List<SheetColumn> columns = layout.columns();
        template.setDimensionOverride(new CellRangeAddress(0, row(), 0, columns.size() - 1));
        ExcelTable.add(template, table(columns.size()), title, layout.titles());
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width());
            HeaderHint.add(template, HEADER_ROW, i, columns.get(i).title(), layout.hint(i));
        }
        MarkRules.add(template, layout, Math.max(row(), HEADER_ROW + 1));
        PageSetup.across(template, layout.printedWidth());
        PageSetup.area(template, new CellRangeAddress(0, row(), 0, layout.printed() - 1));
        template.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        if (layout.printedWidth() > PageSetup.WIDTH) {
            template.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
        HiddenColumns.hide(template, layout, choice);
    }
}

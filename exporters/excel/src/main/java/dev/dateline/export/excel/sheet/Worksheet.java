package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet: its title, a line of what is in it, and the table below, of which the header stays in view. */
public final class Worksheet {

    /** The row of the header, from 0. */
    public static final int HEADER_ROW = 2;

    /** What a sheet holds below its header. */
    public static final int MAX_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - HEADER_ROW - 1;

    private static final float TITLE_POINTS = 26;

    private final String title;
    private final SXSSFSheet sheet;
    private final XSSFSheet template;
    private int rows;

    private Worksheet(String title, SXSSFSheet sheet, XSSFSheet template) {
        this.title = title;
        this.sheet = sheet;
        this.template = template;
    }

    /**
     * Adds a sheet and writes what stands above its rows.
     *
     * @param number which of the sheets of its table it is, from 1
     */
    static Worksheet create(Table<?> table, int number, StreamedWorkbook workbook, CellStyles styles)
            throws IOException {
        String title = number == 1 ? table.title() : table.title() + " (" + number + ")";
        SXSSFSheet sheet = workbook.addSheet(title);
        Worksheet part = new Worksheet(title, sheet, workbook.getXSSFWorkbook().getSheet(title));
        String description = number == 1
                ? table.description()
                : table.description() + " Continued from the sheet before, which is full.";
        part.writeHead(description, table.columns(), styles);
        return part;
    }

    private void writeHead(String description, List<? extends Column<?>> columns, CellStyles styles)
            throws IOException {
        Row first = sheet.createRow(0);
        first.setHeightInPoints(TITLE_POINTS);
        Cell name = first.createCell(0);
        name.setCellStyle(styles.title());
        name.setCellValue(title);
        sheet.createRow(1).createCell(0).setCellValue(description);
        Row header = sheet.createRow(HEADER_ROW);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = header.createCell(i);
            cell.setCellStyle(styles.header());
            cell.setCellValue(columns.get(i).title());
        }
        sheet.createFreezePane(0, HEADER_ROW + 1);
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

    SXSSFRow nextRow() {
        rows++;
        return sheet.createRow(row());
    }

    /**
     * The row being written or written last, from 0.
     *
     * @return its number
     */
    public int row() {
        return HEADER_ROW + rows;
    }

    void endRow() throws IOException {
        sheet.flushRows();
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
    <R> void complete(List<SheetColumn<R>> columns) {
        CellRangeAddress table = table(columns.size());
        template.setDimensionOverride(new CellRangeAddress(0, row(), 0, columns.size() - 1));
        ExcelTable.add(
                template,
                table,
                title,
                columns.stream().map(column -> column.column().title()).toList());
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn<R> column = columns.get(i);
            sheet.setColumnWidth(i, column.width().units());
            if (column.hidden()) {
                sheet.setColumnHidden(i, true);
            }
            HeaderHint.add(template, HEADER_ROW, i, column.column());
        }
        PageSetup.setUp(template);
        int printed = WorkbookTables.columnsForReaders(
                columns.stream().map(SheetColumn::column).toList());
        PageSetup.area(template, new CellRangeAddress(0, row(), 0, printed - 1));
        template.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    }
}

package dev.dateline.export.excel;

import dev.dateline.export.UnexportableException;
import dev.dateline.export.tabular.Source;
import dev.dateline.export.tabular.Table;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet with the rows of one table below a header that stays in view. */
final class TableSheet<R> {

    private final Table<R> table;
    private final SXSSFSheet sheet;
    private final List<SheetColumn<R>> columns;
    private final CellStyles styles;
    private final Losses losses;
    private final int maxRows;
    private int rows;

    private TableSheet(Table<R> table, SXSSFSheet sheet, CellStyles styles, Losses losses, int maxRows) {
        this.table = table;
        this.sheet = sheet;
        this.columns = SheetColumn.of(table.columns());
        this.styles = styles;
        this.losses = losses;
        this.maxRows = maxRows;
    }

    /** Adds the sheet of a table to a workbook and writes its header. */
    static <R> TableSheet<R> create(
            Table<R> table, StreamedWorkbook workbook, CellStyles styles, Losses losses, int maxRows)
            throws IOException {
        SXSSFSheet sheet = workbook.addSheet(table.title());
        sheet.createFreezePane(0, 1);
        TableSheet<R> result = new TableSheet<>(table, sheet, styles, losses, maxRows);
        result.writeHeader();
        return result;
    }

    private void writeHeader() throws IOException {
        Row row = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(styles.header());
            cell.setCellValue(columns.get(i).column().title());
        }
        sheet.flushRows();
    }

    /** Writes the rows of an article. */
    void write(Source source) throws IOException {
        List<R> articleRows = table.rows().apply(source);
        for (int i = 0; i < articleRows.size(); i++) {
            R row = articleRows.get(i);
            write(row, new RowPlace(source.article(), table, i, row));
        }
    }

    private void write(R row, RowPlace place) throws IOException {
        if (rows == maxRows) {
            throw new UnexportableException("", full());
        }
        rows++;
        new RowCells<>(sheet.createRow(rows), place, columns, styles, losses).fill(row);
        sheet.flushRows();
    }

    private String full() {
        return String.format(
                Locale.ROOT,
                "the sheet '%s' would have more than %,d rows, which is all a sheet holds; export fewer articles at a"
                        + " time or choose another format",
                table.title(),
                maxRows);
    }

    /** How many rows there are below the header. */
    int rows() {
        return rows;
    }

    /** Adds what is not known before the last row. */
    void complete() {
        CellRangeAddress all = new CellRangeAddress(0, rows, 0, columns.size() - 1);
        sheet.setAutoFilter(all);
        sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName()).setDimensionOverride(all);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width().units());
        }
    }
}

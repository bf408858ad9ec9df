package dev.dateline.export.excel;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.RowSink;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Cells by fastexcel, for {@link Benchmark}. */
final class FastCells implements RowSink, Closeable {

    private static final int ROWS_AT_ONCE = 100;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;
    private int column;

    FastCells(OutputStream out, int level) {
        workbook = new Workbook(out, "Benchmark", "1.0");
        workbook.setCompressionLevel(level);
        sheet = workbook.newWorksheet("Figures");
    }

    @Override
    public void empty(Column<?> of) {
        column++;
    }

    @Override
    public void text(Column<?> of, String value) {
        sheet.inlineString(row, column, value);
        sheet.style(row, column++).wrapText(true).verticalAlignment("top").set();
    }

    @Override
    public void integer(Column<?> of, long value) {
        sheet.value(row, column, value);
        sheet.style(row, column++).format("#,##0").set();
    }

    @Override
    public void decimal(Column<?> of, BigDecimal value) {
        sheet.value(row, column, value);
        sheet.style(row, column++)
                .format(value.scale() == 0 ? "#,##0" : "#,##0." + "0".repeat(value.scale()))
                .set();
    }

    @Override
    public void bool(Column<?> of, boolean value) {
        sheet.value(row, column++, value);
    }

    @Override
    public void date(Column<?> of, LocalDate value) {
        sheet.value(row, column, value);
        sheet.style(row, column++).format("yyyy-mm-dd").set();
    }

    @Override
    public void endRow() throws IOException {
        row++;
        column = 0;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
        workbook.close();
    }
}

package dev.dateline.export.excel;

import dev.dateline.export.UnexportableException;
import dev.dateline.export.tabular.CellSink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Puts the values of one row into its cells, each as what it is. Where there is no value there is no cell. */
final class RowCells<R> implements CellSink {

    /** The most decimal digits of which a double, and so a cell, keeps every one. */
    private static final int MAX_DIGITS = 15;

    /** Excel believes in a 1900-02-29, so that programs disagree about the days before it. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    private static final int DATE_WIDTH = "1900-03-01".length();
    private static final int BOOLEAN_WIDTH = "FALSE".length();
    private static final int GROUP = 3;
    private static final float LINE_POINTS = 15;

    private final Row row;
    private final RowPlace place;
    private final List<SheetColumn<R>> columns;
    private final CellStyles styles;
    private final Losses losses;
    private int index;
    private int highest = 1;
    private @Nullable String problem;

    RowCells(Row row, RowPlace place, List<SheetColumn<R>> columns, CellStyles styles, Losses losses) {
        this.row = row;
        this.place = place;
        this.columns = columns;
        this.styles = styles;
        this.losses = losses;
    }

    /**
     * Fills the cells.
     *
     * @throws UnexportableException if a value does not fit into its cell
     */
    void fill(R values) throws UnexportableException {
        for (index = 0; index < columns.size(); index++) {
            columns.get(index).column().emit(values, this);
            if (problem != null) {
                throw new UnexportableException(place.pointer(), problem);
            }
        }
        if (highest > 1) {
            // Excel would see to it by itself; LibreOffice shows one line.
            row.setHeightInPoints(highest * LINE_POINTS);
        }
    }

    /** The cell whose turn it is. */
    private Cell cell(CellStyle style) {
        Cell cell = row.createCell(index);
        cell.setCellStyle(style);
        return cell;
    }

    private ColumnWidth width() {
        return columns.get(index).width();
    }

    @Override
    public void empty() {
        // no cell
    }

    @Override
    public void text(String value) {
        String stored = CellText.stored(value);
        if (stored.length() > CellText.MAX_LENGTH) {
            problem = tooLong(stored.length());
            return;
        }
        boolean wraps = columns.get(index).wraps();
        // Text whatever it begins with: only setCellFormula makes a formula.
        cell(styles.text(value, wraps)).setCellValue(stored);
        int lines = width().fit(value);
        if (wraps) {
            highest = Math.max(highest, lines);
        }
    }

    private String tooLong(int length) {
        return String.format(
                Locale.ROOT,
                "the column '%s' of the sheet '%s' would have a cell of %,d characters, and a cell holds %,d; shorten"
                        + " the text or choose another format",
                columns.get(index).column().title(),
                place.table().title(),
                length,
                CellText.MAX_LENGTH);
    }

    @Override
    public void integer(long value) {
        decimal(BigDecimal.valueOf(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        String digits = value.toPlainString();
        if (value.stripTrailingZeros().precision() > MAX_DIGITS) {
            losses.add(Losses.Kind.NUMBER, place);
            text(digits);
            return;
        }
        cell(styles.number(value.scale())).setCellValue(value.doubleValue());
        width().fit(digits.length() + (value.precision() - value.scale()) / GROUP);
    }

    @Override
    public void bool(boolean value) {
        cell(styles.truth()).setCellValue(value);
        width().fit(BOOLEAN_WIDTH);
    }

    @Override
    public void date(LocalDate value) {
        if (value.isBefore(FIRST_DATE)) {
            losses.add(Losses.Kind.DAY, place);
            text(value.toString());
            return;
        }
        cell(styles.date()).setCellValue(value);
        width().fit(DATE_WIDTH);
    }
}

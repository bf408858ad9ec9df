package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.CellSink;
import dev.dateline.export.statements.Row;
import dev.dateline.model.Figure;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.jspecify.annotations.Nullable;

/** Puts the values of a row into its cells, each as what it is. Where there is no value there is no cell. */
final class RowCells<R> implements CellSink {

    /** The most decimal digits of which a double, and so a cell, keeps every one. */
    private static final int MAX_DIGITS = 15;

    /** Excel believes in a 1900-02-29, so that programs disagree about the days before it. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    /** Every whole number up to this has at most {@link #MAX_DIGITS} digits. */
    private static final long MAX_LONG = 999_999_999_999_999L;

    private static final int DATE_WIDTH = "1900-03-01".length();
    private static final int BOOLEAN_WIDTH = "FALSE".length();
    private static final int GROUP = 3;
    private static final int UNIT_WIDTH = 4;
    private static final float LINE_POINTS = 15;

    private final List<SheetColumn<R>> columns;
    private final SheetContext book;
    private final boolean hasFigures;
    private Worksheet part;
    private @Nullable SXSSFRow row;
    private @Nullable RowPlace place;
    private @Nullable Figure figure;
    private LinkRules.@Nullable LinkTarget goal;
    private int indent;
    private int index;
    private int highest;
    private @Nullable IOException problem;

    RowCells(List<SheetColumn<R>> columns, Worksheet part, SheetContext book, boolean hasFigures) {
        this.columns = columns;
        this.part = part;
        this.book = book;
        this.hasFigures = hasFigures;
    }

    /** Fills the next row of a part of the sheet. */
    void fill(R values, RowPlace where, Worksheet into) throws IOException {
        part = into;
        place = where;
        SXSSFRow next = into.nextRow();
        row = next;
        highest = 1;
        figure = hasFigures && values instanceof Row<?> one && one.item() instanceof Figure f ? f : null;
        boolean linking = !book.links().isFull(into.template());
        for (index = 0; index < columns.size(); index++) {
            SheetColumn<R> column = columns.get(index);
            goal = linking ? column.leads().of(values) : null;
            indent = index == 0 && figure != null ? InclusionDepth.depth(figure, where.article()) : 0;
            column.column().emit(values, this);
        }
        if (problem != null) {
            throw problem;
        }
        if (highest > 1) {
            // Excel would see to it by itself; LibreOffice shows one line.
            next.setHeightInPoints(highest * LINE_POINTS);
        }
        into.endRow();
    }

    /** The cell whose turn it is. */
    private Cell cell(CellStyle style) {
        if (row == null) {
            throw new IllegalStateException("there is no row to fill");
        }
        Cell cell = row.createCell(index);
        cell.setCellStyle(style);
        return cell;
    }

    private RowPlace place() {
        if (place == null) {
            throw new IllegalStateException("there is no row to fill");
        }
        return place;
    }

    private ColumnWidth width() {
        return columns.get(index).width();
    }

    private boolean link(String text) {
        return goal != null && book.links().add(part.template(), part.row(), index, goal, text);
    }

    @Override
    public void empty() {
        // no cell
    }

    @Override
    public void text(String value) {
        String stored = CellText.stored(value);
        if (stored.length() > CellText.MAX_LENGTH) {
            List<String> parts = CellText.parts(value);
            stored = CellText.stored(parts.get(0));
            goOn(parts);
        }
        boolean wraps = columns.get(index).wraps();
        // Text whatever it begins with: only setCellFormula makes a formula.
        cell(book.styles().text(value, wraps, link(value), indent)).setCellValue(stored);
        int lines = width().fit(value);
        if (wraps) {
            highest = Math.max(highest, lines);
        }
    }

    private void goOn(List<String> parts) {
        book.losses().add(Losses.Kind.LONG, place());
        try {
            book.longTexts().add(part, columns.get(index).column().title(), place(), parts);
        } catch (IOException e) {
            problem = e;
        }
    }

    @Override
    public void integer(long value) {
        if (value < 0 || value > MAX_LONG) {
            decimal(BigDecimal.valueOf(value));
            return;
        }
        boolean leads = goal != null && link("");
        cell(leads ? book.styles().linkedCount() : book.styles().number(0)).setCellValue((double) value);
        int digits = Long.toString(value).length();
        width().fit(digits + digits / GROUP);
    }

    @Override
    public void decimal(BigDecimal value) {
        String digits = value.toPlainString();
        if (value.precision() > MAX_DIGITS && value.stripTrailingZeros().precision() > MAX_DIGITS) {
            book.losses().add(Losses.Kind.NUMBER, place());
            text(digits);
            return;
        }
        CellStyles styles = book.styles();
        CellStyle style = figure == null ? styles.number(value.scale()) : styles.number(value.scale(), figure.unit());
        cell(style).setCellValue(value.doubleValue());
        width().fit(digits.length() + (value.precision() - value.scale()) / GROUP + (figure == null ? 0 : UNIT_WIDTH));
    }

    @Override
    public void bool(boolean value) {
        cell(book.styles().truth()).setCellValue(value);
        width().fit(BOOLEAN_WIDTH);
    }

    @Override
    public void date(LocalDate value) {
        if (value.isBefore(FIRST_DATE)) {
            book.losses().add(Losses.Kind.DAY, place());
            text(value.toString());
            return;
        }
        cell(book.styles().date()).setCellValue(value);
        width().fit(DATE_WIDTH);
    }
}

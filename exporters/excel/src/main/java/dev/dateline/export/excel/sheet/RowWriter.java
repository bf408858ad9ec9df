package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Writes the values of a row as cells, each as what it is. Where there is no value there is no cell. */
final class RowWriter {

    /** The most decimal digits of which a double, and so a cell, keeps every one. */
    private static final int MAX_DIGITS = 15;

    /** Every whole number up to this has at most {@link #MAX_DIGITS} digits. */
    private static final long MAX_LONG = 999_999_999_999_999L;

    /** Excel believes in a 1900-02-29, so that programs disagree about the days before it. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    private static final int DATE_WIDTH = "1900-03-01".length();
    private static final int BOOLEAN_WIDTH = "FALSE".length();
    private static final int GROUP = 3;
    private static final int UNIT_WIDTH = 4;
    private static final float LINE_POINTS = 15;

    private final SheetLayout layout;
    private final SheetContext book;
    private final ArrowCells arrowCells;
    private final List<ValueStyles> looks;
    private final int unit;
    private final int whole;

    RowWriter(SheetLayout layout, SheetContext book) {
        this.layout = layout;
        this.book = book;
        this.arrowCells = new ArrowCells(layout.keys(), book.withoutArrow());
        this.looks = IntStream.range(0, layout.columns().size())
                .mapToObj(i -> book.styles().values(layout.editing(i)))
                .toList();
        this.unit = position(Role.Plain.UNIT);
        // An event refers to its place on the same sheet, and is no part of it.
        this.whole = position(Role.Plain.BEST) < 0
                ? -1
                : position(new Role.Reference(layout.table().name()));
    }

    private int position(Role role) {
        List<? extends Column<?>> columns = layout.table().columns();
        int position = columns.size() - 1;
        while (position >= 0 && !columns.get(position).role().equals(role)) {
            position--;
        }
        return position;
    }

    /**
     * Writes the next row of a sheet.
     *
     * @param from the article it comes from; null if from none
     */
    void write(RowValues row, @Nullable ArticleContext from, Worksheet sheet) throws IOException {
        String article = from == null ? "" : from.article().id();
        SheetFile file = sheet.nextRow(points(row));
        List<SheetColumn> columns = layout.columns();
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn column = columns.get(i);
            if (column instanceof SheetColumn.Data data) {
                Object value = row.get(data.position());
                if (value != null) {
                    new Cell(row, article, sheet, file, i, data).write(value);
                }
            } else if (column instanceof SheetColumn.Arrows arrows) {
                String formula = arrowCells.formula(row, article, arrows);
                if (formula != null) {
                    file.formula(i, book.styles().arrow().getIndex(), formula);
                }
            } else if (column instanceof SheetColumn.Own own) {
                own(i, own, own.column().value().of(row, from), file);
            } else if (column instanceof SheetColumn.Keys keys) {
                String key = layout.keys().linkKey(row, article);
                if (key != null) {
                    file.text(i, looks.get(i).text(key, false, 0).getIndex(), key);
                    keys.room().fit(key);
                }
            }
        }
        file.endRow();
    }

    private void own(int index, SheetColumn.Own own, @Nullable Object value, SheetFile file) throws IOException {
        if (value instanceof Long number) {
            file.number(index, looks.get(index).counter().getIndex(), (double) number);
        } else if (value instanceof String text) {
            file.text(index, looks.get(index).text(text, own.room().wraps(), 0).getIndex(), CellText.stored(text));
            own.room().fit(text);
        }
    }

    /** The height of the row; negative if it is one line. Excel would see to it by itself; LibreOffice shows one line. */
    private float points(RowValues row) {
        int lines = 1;
        for (SheetColumn column : layout.columns()) {
            if (column instanceof SheetColumn.Data data && row.get(data.position()) instanceof String text) {
                int own = data.room().fit(text);
                lines = data.room().wraps() ? Math.max(lines, own) : lines;
            }
        }
        return lines == 1 ? -1 : lines * LINE_POINTS;
    }

    /** A cell that has a value. */
    private final class Cell {
        private final RowValues row;
        private final String article;
        private final Worksheet sheet;
        private final SheetFile file;
        private final int index;
        private final SheetColumn.Data data;

        Cell(RowValues row, String article, Worksheet sheet, SheetFile file, int index, SheetColumn.Data data) {
            this.row = row;
            this.article = article;
            this.sheet = sheet;
            this.file = file;
            this.index = index;
            this.data = data;
        }

        void write(Object value) throws IOException {
            if (value instanceof String text) {
                text(text);
            } else if (value instanceof Long number) {
                whole(number);
            } else if (value instanceof BigDecimal number) {
                decimal(number);
            } else if (value instanceof Boolean truth) {
                file.truth(index, looks.get(index).truth().getIndex(), truth);
                data.room().fit(BOOLEAN_WIDTH);
            } else {
                day((LocalDate) value);
            }
        }

        private void text(String value) throws IOException {
            String stored = CellText.stored(value);
            if (stored.length() > CellText.MAX_LENGTH) {
                List<String> parts = CellText.parts(value);
                stored = CellText.stored(parts.get(0));
                lose(Losses.Kind.LONG);
                book.longTexts().add(book, sheet.title(), layout.keys().joined(row), data.title(), parts);
            }
            int indent = index == 0 && whole >= 0 && row.get(whole) != null ? 1 : 0;
            file.text(
                    index,
                    looks.get(index).text(value, data.room().wraps(), indent).getIndex(),
                    stored);
        }

        private void whole(long value) throws IOException {
            if (value < 0 || value > MAX_LONG) {
                decimal(BigDecimal.valueOf(value));
                return;
            }
            file.number(index, looks.get(index).number(0).getIndex(), (double) value);
            int digits = Long.toString(value).length();
            data.room().fit(digits + digits / GROUP);
        }

        private void decimal(BigDecimal value) throws IOException {
            String digits = value.toPlainString();
            if (value.precision() > MAX_DIGITS && value.stripTrailingZeros().precision() > MAX_DIGITS) {
                lose(Losses.Kind.NUMBER);
                text(digits);
                data.room().fit(digits);
                return;
            }
            String counted = counted();
            int style = counted == null
                    ? looks.get(index).number(value.scale()).getIndex()
                    : looks.get(index).number(value.scale(), counted).getIndex();
            file.number(index, style, value.doubleValue());
            data.room()
                    .fit(digits.length()
                            + (value.precision() - value.scale()) / GROUP
                            + (counted == null ? 0 : UNIT_WIDTH));
        }

        /** What the number counts, if it is one of those that the row's unit belongs to. */
        private @Nullable String counted() {
            return unit >= 0 && data.column().role() instanceof Role.Plain plain
                    ? switch (plain) {
                        case LOWER, BEST, UPPER, AT_LEAST, AT_MOST -> row.text(unit);
                        default -> null;
                    }
                    : null;
        }

        private void day(LocalDate value) throws IOException {
            data.room().fit(DATE_WIDTH);
            if (value.isBefore(FIRST_DATE)) {
                lose(Losses.Kind.DAY);
                text(value.toString());
            } else {
                file.number(index, looks.get(index).date().getIndex(), DateUtil.getExcelDate(value));
            }
        }

        private void lose(Losses.Kind kind) {
            book.losses().add(kind, layout.keys().place(row, article) + ", column '" + data.title() + "'");
        }
    }
}

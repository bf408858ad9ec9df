package dev.dateline.export.excel.read;

import dev.dateline.export.excel.sheet.CellText;
import dev.dateline.export.excel.sheet.FormRows;
import dev.dateline.export.excel.sheet.RowDigest;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.reading.RowPlaces;
import dev.dateline.export.statements.reading.SourceRow;
import dev.dateline.export.statements.reading.TableRows;
import dev.dateline.model.Place;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a table, from all sheets that have some. */
final class WorkbookRows implements TableRows {

    /** A cell with fewer characters is not full, whatever it takes to store them. */
    private static final int LEAST_FULL = 4_000;

    private final WorkbookFile workbook;
    private final LongCells longCells;
    private final CellForm form;
    private final TableSheets sheets;
    private final CellPlaces places;
    private final RowDigest digest;
    private final RowDigest given;
    private final FormFacts facts;
    /** Where the columns of the table are among those that are read; -1 for one that is not there. */
    private final int[] read;

    /** Where the id of the article is among the columns that are read; -1 if it is not there. */
    private final int article;

    private int sheet = -1;
    private @Nullable SheetRows rows;
    private List<Integer> positions = List.of();
    private int digestPosition;
    private @Nullable Place full;

    /**
     * Begins before the first row.
     *
     * @param input what the workbook is called
     * @param facts what is known of the workbook as a form
     */
    WorkbookRows(WorkbookFile workbook, LongCells longCells, TableSheets sheets, String input, FormFacts facts) {
        this.workbook = workbook;
        this.longCells = longCells;
        this.form = new CellForm(workbook.countsFrom1904());
        this.sheets = sheets;
        this.places = sheets.places(input);
        this.digest = RowDigest.of(sheets.table());
        this.given = RowDigest.ofGiven(sheets.table());
        this.facts = facts;
        this.article = sheets.names().indexOf(sheets.table().primaryKey().get(0));
        this.read = sheets.table().columns().stream()
                .mapToInt(sheets.columns()::indexOf)
                .toArray();
    }

    @Override
    public List<String> columns() {
        return sheets.names();
    }

    @Override
    public RowPlaces places() {
        return places;
    }

    @Override
    public @Nullable SourceRow next() throws IOException {
        while (true) {
            CellRow row = rows == null ? null : rows.next();
            if (row != null) {
                SourceRow read = row.number() > sheets.heads().get(sheet).row() && hasValues(row) ? row(row) : null;
                if (read != null) {
                    return read;
                }
            } else if (!openNext()) {
                tellLost();
                return null;
            }
        }
    }

    private boolean openNext() throws IOException {
        close();
        sheet++;
        if (sheet >= sheets.heads().size()) {
            return false;
        }
        SheetHead head = sheets.heads().get(sheet);
        positions = sheets.positions(head);
        digestPosition = head.indexOf(RowDigest.TITLE);
        rows = workbook.rows(head.sheet());
        return true;
    }

    /** Whether something of a row is a value of the table: arrows and what others have added are not. */
    private boolean hasValues(CellRow row) {
        return positions.stream().anyMatch(row.cells()::containsKey);
    }

    /** The row as it is read; null if it is of an example. */
    private @Nullable SourceRow row(CellRow row) throws IOException {
        @Nullable String[] cells = new @Nullable String[positions.size()];
        for (int i = 0; i < cells.length; i++) {
            CellValue value = row.cells().get(positions.get(i));
            cells[i] = value == null
                    ? null
                    : form.of(value, sheets.columns().get(i).datatype());
        }
        List<@Nullable String> all = Arrays.asList(cells);
        if (!longCells.isEmpty()) {
            goOn(all, row.number());
        }
        if (isExample(row, all)) {
            facts.noteExample(sheets.heads().get(sheet).sheet().title());
            return null;
        }
        SourceRow read = new SourceRow(CellPlaces.number(sheet, row.number()), isAsExported(row, all), all);
        if (article >= 0 && cells[article] == null) {
            cells[article] = facts.onlyArticle();
        }
        return read;
    }

    /** Puts full cells and what follows together. */
    private void goOn(List<@Nullable String> cells, int row) throws IOException {
        String key = null;
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            if (text != null && text.length() >= LEAST_FULL) {
                key = key == null ? key(cells) : key;
                String title = sheets.columns().get(i).title();
                String rest = longCells.rest(new LongCells.Cell(sheets.table().title(), key, title));
                if (rest != null) {
                    cells.set(i, text + rest);
                } else if (full == null && CellText.isFull(text)) {
                    full = places.cell(CellPlaces.number(sheet, row), i);
                }
            }
        }
    }

    private String key(List<@Nullable String> cells) {
        return sheets.table().primaryKey().stream()
                .map(name -> sheets.names().indexOf(name))
                .map(i -> i < 0 ? "" : Objects.requireNonNullElse(cells.get(i), ""))
                .collect(Collectors.joining("/"));
    }

    private boolean isAsExported(CellRow row, List<@Nullable String> cells) {
        CellValue written = row.cells().get(digestPosition);
        return written instanceof CellValue.Words words && words.text().equals(digest.of(i -> value(i, cells)));
    }

    /** Whether the row is one that came with the form, and nobody has changed. */
    private boolean isExample(CellRow row, List<@Nullable String> cells) {
        return row.cells().get(digestPosition) instanceof CellValue.Words words
                && words.text().startsWith(FormRows.EXAMPLE)
                && words.text().equals(FormRows.EXAMPLE + given.of(i -> value(i, cells)));
    }

    private @Nullable Object value(int column, List<@Nullable String> cells) {
        Column<?> of = sheets.table().columns().get(column);
        return read[column] < 0 ? null : CellForm.value(cells.get(read[column]), of.datatype());
    }

    /** A full cell that nothing goes on from, while something goes on from a row that is not there, was cut off. */
    private void tellLost() throws IOException {
        String key = longCells.unasked(sheets.table().title());
        if (full != null && key != null) {
            throw new UnreadableInputException(
                    full,
                    "this cell is full, and the sheet Continued has the rest of it under other ids, such as '" + key
                            + "'; give the row its ids again, or write the new ones there");
        }
    }

    @Override
    public void close() throws IOException {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}

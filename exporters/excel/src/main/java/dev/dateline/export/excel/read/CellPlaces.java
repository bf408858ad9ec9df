package dev.dateline.export.excel.read;

import dev.dateline.export.statements.reading.RowPlaces;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Place;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * Names the cells of a table's sheets. The number of a row is the index of its sheet and the number that people see.
 *
 * @param input what the workbook is called
 * @param sheets the sheets of the table, in order
 */
record CellPlaces(String input, List<Sheet> sheets) implements RowPlaces {

    private static final int ROW_BITS = 32;

    /**
     * A sheet.
     *
     * @param title what people call it
     * @param header the number of the header, from 1
     * @param columns where the columns of the table stand, by their places among those that are read; from 0
     */
    record Sheet(String title, int header, List<Integer> columns) {}

    /** The number of a row. */
    static long number(int sheet, int row) {
        return (long) sheet << ROW_BITS | row;
    }

    @Override
    public Place header() {
        return new NamedPlace(
                input,
                "sheet " + sheets.get(0).title() + ", row " + sheets.get(0).header());
    }

    @Override
    public Place row(long row) {
        return new NamedPlace(input, "sheet " + sheet(row).title() + ", row " + (int) row);
    }

    @Override
    public Place cell(long row, int column) {
        Sheet sheet = sheet(row);
        if (column >= sheet.columns().size()) {
            return row(row); // what is read of it stands on another sheet
        }
        return cell(input, sheet.title(), sheet.columns().get(column), (int) row);
    }

    /**
     * A cell of any sheet.
     *
     * @param column from 0
     * @param row the number that people see
     */
    static Place cell(String input, String sheet, int column, int row) {
        return new NamedPlace(input, "sheet " + sheet + ", cell " + CellReference.convertNumToColString(column) + row);
    }

    private Sheet sheet(long row) {
        return sheets.get((int) (row >> ROW_BITS));
    }
}

package dev.dateline.export.excel.read;

import dev.dateline.export.excel.sheet.OwnColumns;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Place;
import dev.dateline.model.UnreadableInputException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sheets that have the rows of a table, and those of its columns that all of them have.
 *
 * @param table the table
 * @param heads the headers of the sheets, at least one
 * @param columns the columns, in the order of the table
 */
record TableSheets(Table<?> table, List<SheetHead> heads, List<? extends Column<?>> columns) {

    /**
     * Finds the columns.
     *
     * @throws UnreadableInputException if a sheet has a column twice
     */
    static TableSheets of(Table<?> table, List<SheetHead> heads, String input) throws UnreadableInputException {
        for (SheetHead head : heads) {
            for (Column<?> column : table.columns()) {
                if (Collections.frequency(head.titles().values(), column.title()) > 1) {
                    throw new UnreadableInputException(
                            at(head, input),
                            "the column '" + column.title() + "' is there twice; take one of them out");
                }
            }
        }
        List<? extends Column<?>> columns = table.columns().stream()
                .filter(column -> heads.stream().allMatch(head -> head.indexOf(column.title()) >= 0))
                .toList();
        return new TableSheets(table, List.copyOf(heads), columns);
    }

    /** Where the header of a sheet is. */
    static Place at(SheetHead head, String input) {
        return new NamedPlace(input, "sheet " + head.sheet().title() + ", row " + head.row());
    }

    /** The columns of a sheet that somebody has added: their titles, by where they stand. */
    Map<Integer, String> added(SheetHead head) {
        Map<Integer, String> added = new TreeMap<>(head.titles());
        added.values()
                .removeIf(title -> title.isEmpty()
                        || OwnColumns.isTitle(title)
                        || table.columns().stream()
                                .anyMatch(column -> column.title().equals(title)));
        return added;
    }

    /** The names of the columns. */
    List<String> names() {
        return columns.stream().<String>map(Column::name).toList();
    }

    /** Names the cells. */
    CellPlaces places(String input) {
        return new CellPlaces(
                input,
                heads.stream()
                        .map(head -> new CellPlaces.Sheet(head.sheet().title(), head.row(), positions(head)))
                        .toList());
    }

    /** Where the columns stand on a sheet, from 0. */
    List<Integer> positions(SheetHead head) {
        return columns.stream().map(column -> head.indexOf(column.title())).toList();
    }
}

package dev.dateline.export.excel.read;

import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header of a sheet that has rows of a table.
 *
 * @param sheet the sheet
 * @param table the table
 * @param row the number of the header, from 1
 * @param titles what stands in it, without the blanks around it, by the places of the columns from 0
 */
record SheetHead(WorkbookFile.Sheet sheet, Table<?> table, int row, Map<Integer, String> titles) {

    /** People add lines above a table; nobody adds so many. */
    private static final int MAX_ROW = 50;

    /** Half of a table's columns, and no other table has as many: those that are missing are told. */
    private static final double LEAST_FIT = 0.5;

    /**
     * Looks for the header of a sheet, which is what tells a sheet: people rename sheets and move columns.
     *
     * @return null if the sheet has rows of no table
     */
    static @Nullable SheetHead find(WorkbookFile.Sheet sheet, SheetRows rows) throws IOException {
        for (CellRow row = rows.next(); row != null && row.number() <= MAX_ROW; row = rows.next()) {
            Map<Integer, String> titles = titles(row);
            Table<?> table = WorkbookTables.IN_ORDER.stream()
                    .filter(each -> !WorkbookTables.isOfCorpus(each))
                    .max(Comparator.comparingDouble(each -> fit(each, titles)))
                    .orElseThrow();
            if (fit(table, titles) > LEAST_FIT) {
                return new SheetHead(sheet, table, row.number(), titles);
            }
        }
        return null;
    }

    private static Map<Integer, String> titles(CellRow row) {
        Map<Integer, String> titles = new LinkedHashMap<>();
        row.cells().forEach((column, value) -> {
            if (value instanceof CellValue.Words words) {
                titles.put(column, words.text().strip());
            }
        });
        return titles;
    }

    /** How many of the columns that are given are there, of 1. */
    private static double fit(Table<?> table, Map<Integer, String> titles) {
        List<String> given = table.columns().stream()
                .filter(column -> !column.derived())
                .<String>map(Column::title)
                .toList();
        return (double) given.stream().filter(titles::containsValue).count() / given.size();
    }

    /** The title of the sheet without the number that a table's second sheet has. */
    static String base(String title) {
        return title.replaceFirst(" \\(\\d+\\)$", "");
    }

    /** Where a column stands, from 0; -1 if it is not there. */
    int indexOf(String title) {
        return titles.entrySet().stream()
                .filter(entry -> entry.getValue().equals(title))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }
}

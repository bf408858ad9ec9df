package dev.dateline.export.excel.read;

import dev.dateline.export.excel.sheet.LongTexts;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Place;
import dev.dateline.model.UnreadableInputException;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What goes on from full cells, found by their tables, the keys of their rows and their columns. */
final class LongCells implements Closeable {

    private static final List<String> TITLES = List.of("Sheet", "Row", "Column", "Part", "Text");
    private static final int SHEET = 0;
    private static final int ROW = 1;
    private static final int COLUMN = 2;
    private static final int PART = 3;
    private static final int TEXT = 4;

    /**
     * A cell that is full.
     *
     * @param table the title of its table
     * @param row the key of its row
     * @param column the title of its column
     */
    record Cell(String table, String row, String column) {}

    /** Of each cell the numbers of the texts that follow, by the numbers of their parts. */
    private final Map<Cell, NavigableMap<Integer, Integer>> pieces = new HashMap<>();

    private final Set<Cell> asked = new HashSet<>();
    private final SharedTexts texts = new SharedTexts();
    private int count;

    private LongCells() throws IOException {}

    /** Reads the sheets with what goes on; few workbooks have one. */
    static LongCells of(WorkbookFile workbook, String input) throws IOException {
        LongCells cells = new LongCells();
        try {
            for (WorkbookFile.Sheet sheet : workbook.sheets()) {
                if (SheetHead.base(sheet.title()).equals(LongTexts.TITLE)) {
                    cells.read(workbook, sheet, input);
                }
            }
            return cells;
        } catch (IOException e) {
            cells.close();
            throw e;
        }
    }

    private void read(WorkbookFile workbook, WorkbookFile.Sheet sheet, String input) throws IOException {
        try (SheetRows rows = workbook.rows(sheet)) {
            List<Integer> columns = List.of();
            for (CellRow row = rows.next(); row != null; row = rows.next()) {
                if (columns.isEmpty()) {
                    columns = columns(row);
                } else {
                    Place at = new NamedPlace(input, "sheet " + sheet.title() + ", row " + row.number());
                    add(
                            columns.stream()
                                    .map(row.cells()::get)
                                    .map(LongCells::text)
                                    .toList(),
                            at);
                }
            }
        }
    }

    /** Where the columns stand, if the row is the header; else nothing. */
    private static List<Integer> columns(CellRow row) {
        Map<String, Integer> columns = new HashMap<>();
        row.cells().forEach((column, value) -> columns.put(text(value), column));
        return columns.keySet().containsAll(TITLES)
                ? TITLES.stream().map(columns::get).toList()
                : List.of();
    }

    private static String text(@Nullable CellValue value) {
        if (value instanceof CellValue.Words words) {
            return words.text();
        }
        return value instanceof CellValue.Numeric number ? number.value().toPlainString() : "";
    }

    private void add(List<String> row, Place at) throws IOException {
        String part = row.get(PART);
        if (!part.matches("[1-9]\\d{0,8}")) {
            throw new UnreadableInputException(at, "there is no number of a part; the cell itself has part 1");
        }
        Cell cell = new Cell(SheetHead.base(row.get(SHEET)), row.get(ROW), row.get(COLUMN));
        texts.add(row.get(TEXT));
        pieces.computeIfAbsent(cell, each -> new TreeMap<>()).put(Integer.valueOf(part), count++);
    }

    /** Whether no text goes on. */
    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /**
     * What goes on from a cell.
     *
     * @return all parts that follow, joined; null if there are none
     */
    @Nullable
    String rest(Cell cell) throws IOException {
        NavigableMap<Integer, Integer> following = pieces.get(cell);
        if (following == null) {
            return null;
        }
        asked.add(cell);
        StringBuilder rest = new StringBuilder();
        for (int text : following.values()) {
            rest.append(texts.get(text));
        }
        return rest.toString();
    }

    /** The key of a row of a table that something goes on from, while nobody has asked for it; null if there is none. */
    @Nullable
    String unasked(String table) {
        return pieces.keySet().stream()
                .filter(cell -> cell.table().equals(table) && !asked.contains(cell))
                .map(Cell::row)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() throws IOException {
        texts.close();
    }
}

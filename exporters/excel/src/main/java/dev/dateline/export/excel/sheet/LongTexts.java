package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What does not fit into a cell goes on here, so that tables keep one row for each thing and sums stay right. The sheet
 * exists only if there is something on it.
 */
public final class LongTexts {

    /** The title of the sheet. */
    public static final String TITLE = "Continued";

    /** What follows in a cell. */
    private record Piece(String sheet, String row, String column, long number, String text) {}

    private static final Table<Piece> TABLE = OwnTables.table(
            "continued",
            TITLE,
            "What goes on from cells that are full: joined to the cell in the order of the parts, it is the whole text.",
            List.of(
                    Column.text("sheet", "Sheet", "Sheet of the cell that is full.", Piece::sheet),
                    Column.text("row", "Row", "Key of the row: its ids, joined by strokes.", Piece::row),
                    Column.text("column", "Column", "Column of the cell.", Piece::column),
                    Column.integer("part", "Part", "Number of the part; the cell has part 1.", Piece::number),
                    Column.<Piece>text("text", "Text", "The words of this part.", Piece::text)
                            .as(Role.Plain.QUOTE)));

    private @Nullable TableSheet<Piece> sheet;

    LongTexts() {}

    /**
     * Adds what follows.
     *
     * @param book what the sheets of the workbook share
     * @param title the sheet of the cell that is full
     * @param row what tells its row apart
     * @param column the title of its column
     * @param parts what is in the cell, and what follows
     */
    void add(SheetContext book, String title, String row, String column, List<String> parts) throws IOException {
        TableSheet<Piece> into = sheet;
        if (into == null) {
            into = TableSheet.create(TABLE, book.forItself());
            sheet = into;
        }
        for (int i = 1; i < parts.size(); i++) {
            into.write(new Piece(title, row, column, i + 1L, parts.get(i)));
        }
    }

    /**
     * The sheet, if there is one.
     *
     * @return the sheet; nothing if all texts fit into their cells
     */
    public Optional<TableSheet<?>> table() {
        return Optional.ofNullable(sheet);
    }
}

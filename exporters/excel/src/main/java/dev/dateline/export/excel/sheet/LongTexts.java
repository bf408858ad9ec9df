package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What does not fit into a cell goes on here, so that tables keep one row for each thing and sums stay right. The sheet
 * exists only if there is something on it.
 */
public final class LongTexts {

    /** The title of the sheet. */
    public static final String TITLE = "Continued";

    /** What follows in a cell. */
    private record Piece(String sheet, long row, String column, String article, long number, String text) {}

    private static final Table<Piece> TABLE = SheetTables.table(
            "continued",
            TITLE,
            "What goes on from cells that are full: joined to the cell in the order of the parts, it is the whole text.",
            List.of(
                    SheetTables.text("sheet", "Sheet", "Sheet of the cell that is full.", Piece::sheet),
                    SheetTables.number("row", "Row", "Row of the cell in that sheet, as written.", Piece::row),
                    SheetTables.text("column", "Column", "Column of the cell.", Piece::column),
                    SheetTables.number("part", "Part", "Number of the part; the cell has part 1.", Piece::number),
                    SheetTables.text("text", "Text", "The words of this part.", Piece::text),
                    SheetTables.text("article_id", "Article id", "Id of the article.", Piece::article)));

    private @Nullable TableSheet<Piece> sheet;
    private @Nullable Supplier<SheetContext> book;

    /**
     * Tells it where it is.
     *
     * @param owner what the sheets of the workbook share
     */
    public void in(SheetContext owner) {
        book = () -> owner;
    }

    /**
     * Adds what follows.
     *
     * @param part the sheet being written, in the row being written
     * @param parts what is in the cell, and what follows
     */
    void add(Worksheet part, String column, RowPlace place, List<String> parts) throws IOException {
        TableSheet<Piece> into = sheet();
        for (int i = 1; i < parts.size(); i++) {
            Piece piece = new Piece(
                    part.title(), part.row() + 1L, column, place.article().id(), i + 1L, parts.get(i));
            into.write(piece, place);
        }
    }

    private TableSheet<Piece> sheet() throws IOException {
        TableSheet<Piece> existing = sheet;
        if (existing == null) {
            if (book == null) {
                throw new IllegalStateException("there is no workbook yet");
            }
            existing = TableSheet.create(TABLE, book.get());
            sheet = existing;
        }
        return existing;
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

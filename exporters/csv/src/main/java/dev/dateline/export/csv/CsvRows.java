package dev.dateline.export.csv;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.LexicalSink;
import dev.dateline.export.statements.Table;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a table on their way into its file. */
final class CsvRows implements LexicalSink {

    /** The last four are full-width; Excel reads them as the first four in some languages. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String END_MARK = "\n\\.";

    private final RowWriter writer;
    private final boolean spreadsheetSafe;
    private final ApostropheCount apostrophes;
    private final LoadOrder loadOrder;
    private final @Nullable String[] cells;
    private String articleId = "";
    private final Set<String> endMarks = new LinkedHashSet<>();
    private int next;
    private long count;

    CsvRows(Table<?> table, Dialect dialect, ApostropheCount apostrophes, RowWriter writer) {
        this.writer = writer;
        this.spreadsheetSafe = dialect.spreadsheetSafe();
        this.apostrophes = apostrophes;
        this.loadOrder = new LoadOrder(table);
        this.cells = new @Nullable String[table.columns().size()];
    }

    /** The rows that follow are of an article. */
    void beginArticle(String id) {
        articleId = id;
    }

    /** The rows of the article are complete. */
    void endArticle() {
        loadOrder.endArticle();
    }

    @Override
    public void cell(Column<?> column, @Nullable String lexical) {
        if (lexical != null && lexical.contains(END_MARK)) {
            endMarks.add(column.name());
        }
        boolean defused = spreadsheetSafe && lexical != null && isFormula(column, lexical);
        cells[next++] = defused ? "'" + lexical : lexical;
        if (defused) {
            apostrophes.add(articleId, column.name());
        }
    }

    /** Whether a spreadsheet program would take a cell for a formula. */
    private static boolean isFormula(Column<?> column, String lexical) {
        return column.datatype() == Datatype.TEXT && FORMULA_STARTS.indexOf(lexical.charAt(0)) >= 0;
    }

    @Override
    public void endRow() throws IOException {
        loadOrder.add(cells);
        writer.write(cells);
        next = 0;
        count++;
    }

    /** How many there are. */
    long count() {
        return count;
    }

    /** The columns in which a line begins with {@code \\.}. */
    List<String> endMarks() {
        return List.copyOf(endMarks);
    }

    /** How many of them stand one above the other at most; 0 if none refers to another. */
    int deepest() {
        return loadOrder.deepest();
    }
}

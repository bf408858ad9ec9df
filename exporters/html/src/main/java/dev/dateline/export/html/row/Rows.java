package dev.dateline.export.html.row;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.LexicalSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table and gives each on as a whole. */
public final class Rows implements LexicalSink {

    /** Takes a row. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes a row.
         *
         * @param row the row
         * @throws IOException if it cannot be written
         */
        void take(Row row) throws IOException;
    }

    private final Taker taker;
    private final List<Cell> cells = new ArrayList<>();

    /**
     * Creates a sink.
     *
     * @param taker takes the rows
     */
    public Rows(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void cell(Column<?> column, @Nullable String lexical) {
        if (lexical != null) {
            cells.add(new Cell(column, lexical));
        }
    }

    @Override
    public void endRow() throws IOException {
        Row row = new Row(cells);
        cells.clear();
        taker.take(row);
    }
}

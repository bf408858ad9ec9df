package dev.dateline.export.statements.corpus;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.LexicalSink;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives the cells of each row on, all at once. */
final class PickedCells implements LexicalSink {

    /** Takes a row. */
    interface Taker {
        void take(@Nullable String[] cells) throws IOException;
    }

    private final int width;
    private final Taker taker;
    private @Nullable String[] cells;
    private int next;

    PickedCells(int width, Taker taker) {
        this.width = width;
        this.taker = taker;
        this.cells = new @Nullable String[width];
    }

    @Override
    public void cell(Column<?> column, @Nullable String lexical) {
        cells[next++] = lexical;
    }

    @Override
    public void endRow() throws IOException {
        taker.take(cells);
        cells = new @Nullable String[width];
        next = 0;
    }
}

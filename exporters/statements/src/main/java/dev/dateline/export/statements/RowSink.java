package dev.dateline.export.statements;

import java.io.IOException;

/** Takes the rows of a table: the cells of each, from left to right, and then its end. */
public interface RowSink extends CellSink {

    /**
     * The row that the cells since the last call belong to is complete.
     *
     * @throws IOException if it cannot be written
     */
    void endRow() throws IOException;
}

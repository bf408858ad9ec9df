package dev.dateline.export.statements.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other. Used by one thread at a time. */
public interface TableRows extends Closeable {

    /**
     * The columns that stand there.
     *
     * @return their names from left to right, as columns of the table are named; one that no column has is told
     */
    List<String> columns();

    /**
     * Where rows and cells stand.
     *
     * @return places that are good after this is closed, and for any thread
     */
    RowPlaces places();

    /**
     * Reads the next row.
     *
     * @return the row; null after the last
     * @throws dev.dateline.model.UnreadableInputException if what follows makes no sense
     * @throws IOException if it cannot be read
     */
    @Nullable
    SourceRow next() throws IOException;
}

package dev.dateline.export.statements.mapping;

import dev.dateline.model.Place;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table that somebody else has made: a row of names, and rows of cells below it. Used by one thread at a time. */
public interface ForeignTable extends Closeable {

    /**
     * The names of the columns.
     *
     * @return one for each column, in their order
     */
    List<String> columns();

    /**
     * Reads the next row.
     *
     * @return its cells, empty where nothing stands; not always as many as there are columns; null after the last row
     * @throws dev.dateline.model.UnreadableInputException if what follows makes no sense
     * @throws IOException if it cannot be read
     */
    @Nullable
    List<String> next() throws IOException;

    /**
     * The place of the row that was read last; before there is one, of the names of the columns.
     *
     * @return the place
     */
    Place at();

    /**
     * The places of the cells of that row, which are good for ever.
     *
     * @return gives the place of a cell by the name of its column
     */
    Function<String, Place> cellPlaces();

    /**
     * The digest of the input, as {@link dev.dateline.model.TranscriptSource#sha256()} has it.
     *
     * @return lower-case hexadecimal
     * @throws IOException if the input cannot be read
     */
    String sha256() throws IOException;
}

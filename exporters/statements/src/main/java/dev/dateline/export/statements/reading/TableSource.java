package dev.dateline.export.statements.reading;

import dev.dateline.export.statements.Table;
import dev.dateline.model.Place;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something that has tables: a folder, a workbook, a database. Used by one thread at a time. */
public interface TableSource extends Closeable {

    /**
     * The input as a whole.
     *
     * @return its place
     */
    Place place();

    /**
     * What a table is called there, for people.
     *
     * @param table the table
     * @return for example {@code figures.csv} or {@code sheet Figures}
     */
    String nameOf(Table<?> table);

    /**
     * Begins reading a table; asked for more than once, also while another one is read.
     *
     * @param table one of {@link dev.dateline.export.statements.Tables#ALL}
     * @return its rows, which whoever asked closes; null if it is not there
     * @throws dev.dateline.model.UnreadableInputException if it makes no sense
     * @throws IOException if it cannot be read
     */
    @Nullable
    TableRows open(Table<?> table) throws IOException;

    /**
     * The digest of the input, as {@link dev.dateline.model.TranscriptSource#sha256()} has it.
     *
     * @return lower-case hexadecimal
     * @throws IOException if it cannot be read
     */
    String sha256() throws IOException;
}

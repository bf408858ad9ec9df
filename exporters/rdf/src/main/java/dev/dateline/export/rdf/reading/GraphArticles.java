package dev.dateline.export.rdf.reading;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of a graph, one after the other. For one thread at a time. */
interface GraphArticles extends Closeable {

    /** The rows of the next article, completed; null after the last. */
    @Nullable
    GraphRows next() throws IOException;

    /** Notes on the file as a whole; all of them are there once the first article is. */
    default FileNotes notes() {
        return FileNotes.NONE;
    }

    /**
     * Notes on a file as a whole.
     *
     * @param others what it says that is none of articles
     * @param orphans what it says of entities and measures that no article speaks of
     * @param sharedEntities of how many entities it does not tell which article says what
     */
    record FileNotes(Others others, Others orphans, long sharedEntities) {
        static final FileNotes NONE = new FileNotes(new Others(), new Others(), 0);
    }
}

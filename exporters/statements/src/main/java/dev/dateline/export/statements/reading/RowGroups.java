package dev.dateline.export.statements.reading;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of all tables, article by article. */
interface RowGroups extends Closeable {

    /** The rows of the next article, or rows that belong to none; null after the last. */
    @Nullable
    ArticleRows next() throws IOException;
}

package dev.dateline.model;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where articles come from, one at a time. Used by one thread at a time. */
public interface ArticleSource extends Closeable {

    /**
     * Reads the next article.
     *
     * @return what came of it, or null after the last
     * @throws IOException if a working file fails; never for the input's sake
     */
    @Nullable
    ReadResult next() throws IOException;

    /**
     * The SHA-256 of each input as it is stored, gzipped or not; an input that cannot be read to its end has none.
     *
     * @return lower-case hexadecimal, in the order of the inputs; complete once {@link #next()} has returned null
     */
    List<String> sha256();
}

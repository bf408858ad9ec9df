package dev.dateline.model;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of one input, read one after the other and not yet bound. */
interface UnboundSource extends Closeable {

    /**
     * The next article, or what is wrong instead of one.
     *
     * @return null after the last
     * @throws IOException if a working file fails, or memory; never for the input's sake
     */
    @Nullable
    Unbound next() throws IOException;

    /** Whether the input says something even if it has no article: an empty array, an empty workbook. */
    boolean isMeant();

    /**
     * The SHA-256 of the input as it is stored, in lower-case hexadecimal; asked for once, after the last article. Null
     * if the input cannot be read to its end.
     */
    @Nullable
    String sha256();
}

package dev.dateline.model;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of one input that is no JSON, read one after the other. Used by one thread at a time. */
public interface TranscriptSource extends Closeable {

    /**
     * Reads the next article.
     *
     * @return the article; null after the last
     * @throws UnreadableInputException if what follows makes no sense; nothing more is asked for
     * @throws IOException if the input cannot be read any further; nothing more is asked for
     */
    @Nullable
    Transcript next() throws IOException;

    /**
     * The SHA-256 of the input as it is stored; of a folder, that of a list of its files and theirs. Asked for once, after
     * the last article.
     *
     * @return lower-case hexadecimal
     * @throws IOException if the input cannot be read
     */
    String sha256() throws IOException;
}

package dev.dateline.draft;

import dev.dateline.model.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from.
 *
 * @param basis how the text comes by it, or null
 * @param words the words for the source, or null
 * @param from the index of the first token of these words
 * @param to the index after the last
 */
record Attribution(@Nullable Basis basis, @Nullable String words, int from, int to) {

    static final Attribution NONE = new Attribution(null, null, 0, 0);

    Attribution on(@Nullable Basis other) {
        return new Attribution(other, words, from, to);
    }
}

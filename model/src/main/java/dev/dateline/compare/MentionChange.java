package dev.dateline.compare;

import dev.dateline.model.Mention;

/** How the places differ in which the text says something. */
public sealed interface MentionChange {

    /**
     * The mention.
     *
     * @return as it is now, or as it was if it is gone
     */
    Mention mention();

    /**
     * Words that are a mention now.
     *
     * @param mention the words and where they stand
     */
    record Added(Mention mention) implements MentionChange {}

    /**
     * Words that are no mention any more.
     *
     * @param mention the words and where they stood
     */
    record Removed(Mention mention) implements MentionChange {}

    /**
     * The same words at another place, as when a paragraph is put in before them.
     *
     * @param before the words and where they stood
     * @param mention the words and where they stand
     */
    record Moved(Mention before, Mention mention) implements MentionChange {}
}

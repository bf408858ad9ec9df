package dev.dateline.model;

import java.util.List;

/** What came of reading one article. */
public sealed interface ReadResult {

    /**
     * What was found wrong or odd, and what was mended.
     *
     * @return for an accepted article no errors; otherwise at least one
     */
    List<Finding> findings();

    /**
     * An article that obeys every rule.
     *
     * @param article the article
     * @param at where it begins
     * @param findings the warnings, and what was mended
     */
    record Accepted(Article article, Location at, List<Finding> findings) implements ReadResult {}

    /**
     * Something that is no article, or one that breaks rules.
     *
     * @param findings everything that is wrong with it
     */
    record Rejected(List<Finding> findings) implements ReadResult {}
}

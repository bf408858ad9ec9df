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
     * The same with other findings.
     *
     * @param others what is to be told instead
     * @return a new result
     */
    ReadResult withFindings(List<Finding> others);

    /**
     * An article that obeys every rule.
     *
     * @param article the article
     * @param at where it begins
     * @param findings the warnings, and what was mended
     */
    record Accepted(Article article, Location at, List<Finding> findings) implements ReadResult {
        @Override
        public Accepted withFindings(List<Finding> others) {
            return new Accepted(article, at, others);
        }
    }

    /**
     * Something that is no article, or one that breaks rules.
     *
     * @param findings everything that is wrong with it
     */
    record Rejected(List<Finding> findings) implements ReadResult {
        @Override
        public Rejected withFindings(List<Finding> others) {
            return new Rejected(others);
        }
    }
}

package dev.dateline.model;

import java.util.List;

/** What came of reading one article, or of a corpus once all of it was read. */
public sealed interface ReadResult {

    /**
     * What was found wrong or odd, and what was mended.
     *
     * @return for an accepted article no errors; for a rejected one at least one error; for a corpus at least one error or
     *     warning
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

    /**
     * What concerns the corpus as a whole, and is no article; comes once, after the last.
     *
     * @param findings what is wrong or odd
     */
    record Corpus(List<Finding> findings) implements ReadResult {
        @Override
        public Corpus withFindings(List<Finding> others) {
            return new Corpus(others);
        }
    }
}

package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * The same with what was read.
     *
     * @param read its JSON
     * @return a new result; the same one for a corpus
     */
    default ReadResult withSource(String read) {
        return this;
    }

    /**
     * An article that obeys every rule.
     *
     * @param article the article
     * @param at where it begins
     * @param findings the warnings, and what was mended
     * @param source its JSON as it was read; null unless the reader keeps it
     */
    record Accepted(
            Article article,
            Place at,
            List<Finding> findings,
            @Nullable String source) implements ReadResult {

        /**
         * An article of which nobody wants to see what was read.
         *
         * @param article the article
         * @param at where it begins
         * @param findings the warnings
         */
        public Accepted(Article article, Place at, List<Finding> findings) {
            this(article, at, findings, null);
        }

        @Override
        public Accepted withFindings(List<Finding> others) {
            return new Accepted(article, at, others, source);
        }

        @Override
        public Accepted withSource(String read) {
            return new Accepted(article, at, findings, read);
        }
    }

    /**
     * Something that is no article, or one that breaks rules.
     *
     * @param findings everything that is wrong with it
     * @param source its JSON, or the line that is none, as it was read; null unless the reader keeps it, and whenever more
     *     is lost than one article or one line
     */
    record Rejected(List<Finding> findings, @Nullable String source) implements ReadResult {

        /**
         * Something of which nobody wants to see what was read.
         *
         * @param findings everything that is wrong with it
         */
        public Rejected(List<Finding> findings) {
            this(findings, null);
        }

        @Override
        public Rejected withFindings(List<Finding> others) {
            return new Rejected(others, source);
        }

        @Override
        public Rejected withSource(String read) {
            return new Rejected(findings, read);
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

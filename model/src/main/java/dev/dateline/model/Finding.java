package dev.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong or odd in the input.
 *
 * @param kind what it is about
 * @param severity whether the article can be exported all the same
 * @param at where the value at fault begins
 * @param articleId the id of the article, or null if it has none that can be read
 * @param pointer the value at fault, as a JSON Pointer (RFC 6901) into the article; empty for the article itself
 * @param problem what is wrong and what would be right
 * @param line the line at fault, or null if it is not at hand any more
 */
public record Finding(
        FindingKind kind,
        Severity severity,
        Place at,
        @Nullable String articleId,
        String pointer,
        String problem,
        @Nullable SourceLine line) {

    /**
     * Something wrong or odd that no line of the input can show.
     *
     * @param kind what it is about
     * @param severity whether the article can be exported all the same
     * @param at where the value at fault begins
     * @param articleId the id of the article, or null
     * @param pointer the value at fault; empty for the article itself
     * @param problem what is wrong and what would be right
     */
    public Finding(
            FindingKind kind, Severity severity, Place at, @Nullable String articleId, String pointer, String problem) {
        this(kind, severity, at, articleId, pointer, problem, null);
    }

    /** How bad a finding is. */
    public enum Severity {
        /** The article cannot be exported. */
        ERROR("error"),
        /** The article is exported as it is. */
        WARNING("warning");

        private final String label;

        Severity(String label) {
            this.label = label;
        }

        /**
         * The name for people.
         *
         * @return {@code error} or {@code warning}
         */
        public String label() {
            return label;
        }
    }

    /**
     * Whether it keeps the article from being exported.
     *
     * @return true for an error
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The finding as one line, beginning as compilers do so that editors can jump there.
     *
     * @return {@code input:line:column: severity: problem (article 'id', /pointer)}
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        line.append(at).append(": ").append(severity.label()).append(": ").append(problem);
        if (articleId != null) {
            line.append(" (article ").append(Quoted.of(articleId));
            line.append(pointer.isEmpty() ? "" : ", " + Quoted.oneLine(pointer)).append(')');
        } else if (!pointer.isEmpty()) {
            line.append(" (").append(Quoted.oneLine(pointer)).append(')');
        }
        return line.toString();
    }
}

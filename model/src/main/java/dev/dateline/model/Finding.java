package dev.dateline.model;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
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
 * @param edits what would put it right, if that is certain; otherwise empty
 */
public record Finding(
        FindingKind kind,
        Severity severity,
        Place at,
        @Nullable String articleId,
        String pointer,
        String problem,
        @Nullable SourceLine line,
        List<Edit> edits)
        implements Serializable {

    /** How bad a finding is. */
    public enum Severity {
        /** The article cannot be exported. */
        ERROR("error"),
        /** The article is exported as it is. */
        WARNING("warning"),
        /** It was put right in the corrected copy. */
        MENDED("mended");

        private final String label;

        Severity(String label) {
            this.label = label;
        }

        /**
         * The name for people.
         *
         * @return {@code error}, {@code warning} or {@code mended}
         */
        public String label() {
            return label;
        }
    }

    /** Copies the list. */
    public Finding {
        edits = List.copyOf(edits);
    }

    /**
     * Something wrong or odd that no line of the input can show, and that no edit puts right for certain.
     *
     * @param kind what it is about
     * @param severity whether the article can be exported all the same
     * @param at where the value at fault begins
     * @param articleId the id of the article, or null
     * @param pointer the value at fault
     * @param problem what is wrong and what would be right
     */
    public Finding(
            FindingKind kind, Severity severity, Place at, @Nullable String articleId, String pointer, String problem) {
        this(kind, severity, at, articleId, pointer, problem, null, List.of());
    }

    /** The finding once its edits are made. */
    Finding mended() {
        String told = edits.stream().map(Edit::toString).collect(Collectors.joining(", "));
        return new Finding(kind, Severity.MENDED, at, articleId, pointer, told, line, edits);
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

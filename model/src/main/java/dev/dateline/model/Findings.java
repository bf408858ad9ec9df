package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** Collects what is wrong with one article, and locates it. */
final class Findings {

    /** Tells where in the input a token stands. */
    interface Locator {
        Location locate(TokenStreamLocation token);
    }

    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(
            Finding::at, Comparator.comparingLong(Location::line).thenComparingLong(Location::column));

    private final Locator locator;
    private final JsonValue article;
    private final @Nullable String articleId;
    private final List<Finding> all = new ArrayList<>(0);
    private int errors;

    private final int most;
    private int untold;

    /**
     * Creates the collection.
     *
     * @param most how many findings are told
     */
    Findings(Locator locator, JsonValue article, @Nullable String articleId, int most) {
        this.locator = locator;
        this.article = article;
        this.articleId = articleId;
        this.most = most;
    }

    void error(FindingKind kind, Pointer pointer, String problem) {
        error(kind, pointer, problem, List.of());
    }

    /** Notes an error, and what would put it right. */
    void error(FindingKind kind, Pointer pointer, String problem, List<Correction> corrections) {
        errors++;
        add(kind, Severity.ERROR, pointer, problem, corrections);
    }

    /** Notes an error in a value that stands at a place. */
    void error(Violation violation, Pointer pointer, String problem) {
        Scalar right = violation.right();
        error(
                violation.kind(),
                pointer,
                problem,
                right == null ? List.of() : List.of(Correction.value(pointer, right)));
    }

    void warning(FindingKind kind, Pointer pointer, String problem) {
        add(kind, Severity.WARNING, pointer, problem, List.of());
    }

    private void add(FindingKind kind, Severity severity, Pointer to, String problem, List<Correction> corrections) {
        if (all.size() >= most) {
            untold++;
            return;
        }
        String pointer = to.toString();
        Location at = locator.locate(JsonValue.nearest(article, pointer).at());
        List<Edit> edits = corrections.stream().map(this::edit).toList();
        all.add(new Finding(kind, severity, at, articleId, pointer, problem, edits));
    }

    private Edit edit(Correction correction) {
        String pointer = correction.at().toString();
        Scalar from = correction.part() == Edit.Part.NAME
                ? Scalar.text(correction.at().name())
                : Scalar.of(JsonValue.nearest(article, pointer));
        return new Edit(pointer, correction.part(), from, correction.to());
    }

    int errors() {
        return errors;
    }

    /** Everything, in the order of the input. */
    List<Finding> all() {
        List<Finding> sorted = new ArrayList<>(all);
        sorted.sort(IN_ORDER);
        if (untold > 0) {
            Severity severity = errors > 0 ? Severity.ERROR : Severity.WARNING;
            String problem = "there are " + untold + " more findings in this article that are not told; mend those"
                    + " above and check again";
            sorted.add(new Finding(FindingKind.LIMIT, severity, locator.locate(article.at()), articleId, "", problem));
        }
        return List.copyOf(sorted);
    }
}

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
        errors++;
        add(kind, Severity.ERROR, pointer, problem);
    }

    void warning(FindingKind kind, Pointer pointer, String problem) {
        add(kind, Severity.WARNING, pointer, problem);
    }

    private void add(FindingKind kind, Severity severity, Pointer to, String problem) {
        if (all.size() >= most) {
            untold++;
            return;
        }
        String pointer = to.toString();
        Location at = locator.locate(JsonValue.nearest(article, pointer).at());
        all.add(new Finding(kind, severity, at, articleId, pointer, problem));
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

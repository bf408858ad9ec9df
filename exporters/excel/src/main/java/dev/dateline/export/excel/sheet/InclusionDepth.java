package dev.dateline.export.excel.sheet;

import dev.dateline.model.Article;
import dev.dateline.model.Figure;
import org.jspecify.annotations.Nullable;

/** How figures are parts of one another. */
public final class InclusionDepth {

    private InclusionDepth() {}

    /** How many figures a figure is included in, one within the other; not counted beyond what can be shown. */
    static int depth(Figure figure, Article article) {
        int depth = 0;
        Figure whole = whole(figure, article);
        while (whole != null && depth < CellStyles.MAX_INDENT) {
            depth++;
            whole = whole(whole, article);
        }
        return depth;
    }

    /**
     * The figure that a figure is included in; null if it is not said to be included in one.
     *
     * @param figure a figure
     * @param article its article
     * @return the whole
     */
    public static @Nullable Figure whole(Figure figure, Article article) {
        String id = figure.includedIn();
        if (id == null) {
            return null;
        }
        for (Figure other : article.figures()) {
            if (other.id().equals(id)) {
                return other;
            }
        }
        return null;
    }
}

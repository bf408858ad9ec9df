package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one article, and locates it. */
final class Findings {

    /** Tells where in the input a token stands. */
    interface Locator {
        Place locate(long offset);

        /** The line it stands in; null if what was read has no lines to be shown. */
        @Nullable
        SourceLine lineOf(long offset);
    }

    /** A finding, and the offset of the value at fault. */
    private record Located(long offset, Finding finding) {

        private static final Comparator<Located> IN_ORDER = Comparator.comparingLong(Located::offset);
    }

    private final Locator locator;
    private final JsonValue article;
    private final @Nullable String articleId;
    private final List<Located> all = new ArrayList<>(0);
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

    /** Notes an error in a value, and what is right there. */
    void error(FindingKind kind, Pointer pointer, Remedy remedy) {
        error(kind, pointer, remedy.problem(), Correction.of(pointer, remedy));
    }

    /** Notes something odd about a value, and what is right there. */
    void warning(FindingKind kind, Pointer pointer, Remedy remedy) {
        warning(kind, pointer, remedy.problem(), Correction.of(pointer, remedy));
    }

    void warning(FindingKind kind, Pointer pointer, String problem) {
        warning(kind, pointer, problem, List.of());
    }

    /** Notes a warning, and what would put it right. */
    void warning(FindingKind kind, Pointer pointer, String problem, List<Correction> corrections) {
        if (!kind.isEverWarning()) {
            throw new IllegalArgumentException(kind.label() + " is not among the kinds that can be allowed");
        }
        add(kind, Severity.WARNING, pointer, problem, corrections);
    }

    private void add(FindingKind kind, Severity severity, Pointer to, String problem, List<Correction> corrections) {
        if (all.size() >= most) {
            untold++;
            return;
        }
        String pointer = to.toString();
        List<Edit> edits = corrections.stream().map(this::edit).toList();
        all.add(located(kind, severity, JsonValue.nearest(article, pointer).at(), pointer, problem, edits));
    }

    private Edit edit(Correction correction) {
        String pointer = correction.at().toString();
        Scalar from = correction.part() == Edit.Part.NAME
                ? Scalar.text(correction.at().name())
                : Scalar.of(JsonValue.nearest(article, pointer));
        return new Edit(pointer, correction.part(), from, correction.to());
    }

    private Located located(
            FindingKind kind, Severity severity, long offset, String pointer, String problem, List<Edit> edits) {
        Place at = locator.locate(offset);
        SourceLine line = locator.lineOf(offset);
        return new Located(offset, new Finding(kind, severity, at, articleId, pointer, problem, line, edits));
    }

    /**
     * Where a text stands in an array of the input: what stands there twice counts once, and moves those after it.
     *
     * @param index where it would stand if nothing had been left out
     */
    Pointer item(Pointer array, String text, int index) {
        if (JsonValue.nearest(article, array.toString()) instanceof JsonValue.Items items) {
            for (int i = index; i < items.values().size(); i++) {
                if (items.values().get(i) instanceof JsonValue.Text item
                        && item.value().equals(text)) {
                    return array.item(i);
                }
            }
        }
        return array.item(index);
    }

    int errors() {
        return errors;
    }

    /** Everything, in the order of the input. */
    List<Finding> all() {
        List<Located> sorted = new ArrayList<>(all);
        sorted.sort(Located.IN_ORDER);
        if (untold > 0) {
            Severity severity = errors > 0 ? Severity.ERROR : Severity.WARNING;
            String problem = "there are " + untold + " more findings in this article that are not told; mend those"
                    + " above and check again";
            sorted.add(located(FindingKind.LIMIT, severity, article.at(), "", problem, List.of()));
        }
        return sorted.stream().map(Located::finding).toList();
    }
}

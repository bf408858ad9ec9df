package dev.dateline.export.statements.corpus;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for two figures for one time that cannot both be right. Figures come in the order of their first days; of those
 * whose time is not over, only the smallest upper and the largest lower bound need to be known for each last day, so that
 * memory grows with the number of days and not of figures.
 */
final class Contradiction {

    /** After every day there is. */
    private static final String OPEN = "~";

    /** A bound that is given: the number, and whether it is left out itself. */
    private record Bound(BigDecimal number, boolean exclusive) {}

    /** Which of two upper bounds allows less. */
    private static final Comparator<Bound> UPPER =
            Comparator.comparing(Bound::number).thenComparing(bound -> !bound.exclusive());

    /** Which of two lower bounds allows more. */
    private static final Comparator<Bound> LOWER =
            Comparator.comparing(Bound::number).thenComparing(Bound::exclusive);

    /** What figures with one last day allow. */
    private static final class Limits {
        private @Nullable Bound smallestUpper;
        private @Nullable Bound largestLower;

        void add(@Nullable Bound lower, @Nullable Bound upper) {
            if (upper != null && (smallestUpper == null || UPPER.compare(upper, smallestUpper) < 0)) {
                smallestUpper = upper;
            }
            if (lower != null && (largestLower == null || LOWER.compare(lower, largestLower) > 0)) {
                largestLower = lower;
            }
        }
    }

    private final TreeMap<String, Limits> byLastDay = new TreeMap<>();
    private boolean found;

    /** Takes a figure. */
    void add(FigureCells figure) {
        if (found) {
            return;
        }
        if (figure.earliest() != null) {
            byLastDay.headMap(figure.earliest()).clear();
        }
        BigDecimal least = figure.atLeast();
        BigDecimal most = figure.atMost();
        Bound lower = least == null ? null : new Bound(least, figure.isMoreThan());
        Bound upper = most == null ? null : new Bound(most, figure.isLessThan());
        for (Map.Entry<String, Limits> others : byLastDay.entrySet()) {
            Limits limits = others.getValue();
            found |= isBelow(upper, limits.largestLower) || isBelow(limits.smallestUpper, lower);
        }
        String last = figure.latest() == null ? OPEN : figure.latest();
        byLastDay.computeIfAbsent(last, day -> new Limits()).add(lower, upper);
    }

    private static boolean isBelow(@Nullable Bound upper, @Nullable Bound lower) {
        if (upper == null || lower == null) {
            return false;
        }
        int order = upper.number().compareTo(lower.number());
        return order < 0 || (order == 0 && (upper.exclusive() || lower.exclusive()));
    }

    boolean isFound() {
        return found;
    }
}

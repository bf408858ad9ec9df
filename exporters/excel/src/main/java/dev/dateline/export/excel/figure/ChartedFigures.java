package dev.dateline.export.excel.figure;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.model.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures to draw, kept while they go by: of each measure and unit the largest, and the latest for charts over
 * time; of many measures those with most figures.
 */
public final class ChartedFigures {

    /** How many a chart shows. */
    static final int MAX_FIGURES = 20;

    /** How many of one measure a chart over time shows. */
    static final int MAX_DATED = 60;

    /** How many charts of one measure and unit there are. */
    static final int MAX_CHARTS = 6;

    /** So many measures are looked at, those that come first. */
    private static final int MAX_MEASURES = 200;

    private record Kind(String measure, String unit) {}

    /**
     * The figures of one measure and unit.
     *
     * @param measure the measure in words
     * @param unit the unit of all of them
     * @param all how many there are
     * @param largest the largest of them, the largest first
     * @param allDated how many of them are dated
     * @param latest the latest of them, the earliest first
     */
    record Group(
            String measure,
            String unit,
            long all,
            List<ChartedFigure> largest,
            long allDated,
            List<ChartedFigure> latest) {}

    private static final Comparator<ChartedFigure> LARGEST_LAST =
            Comparator.comparing(ChartedFigure::largest).thenComparing(ChartedFigure::order, Comparator.reverseOrder());

    private static final Comparator<ChartedFigure> LATEST_LAST = Comparator.comparing(
                    ChartedFigure::earliest, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ChartedFigure::order);

    /** The last ones of some order. */
    private static final class Last {
        private final Comparator<ChartedFigure> order;
        private final int max;
        private final PriorityQueue<ChartedFigure> kept;
        private long all;

        Last(Comparator<ChartedFigure> order, int max) {
            this.order = order;
            this.max = max;
            kept = new PriorityQueue<>(order);
        }

        void add(ChartedFigure figure) {
            all++;
            kept.add(figure);
            if (kept.size() > max) {
                kept.remove();
            }
        }

        List<ChartedFigure> sorted(Comparator<ChartedFigure> by) {
            return kept.stream().sorted(by).toList();
        }
    }

    private static final class Kept {
        private final Last largest = new Last(LARGEST_LAST, MAX_FIGURES);
        private final Last latest = new Last(LATEST_LAST, MAX_DATED);

        Group group(Kind kind) {
            return new Group(
                    kind.measure(),
                    kind.unit(),
                    largest.all,
                    largest.sorted(largest.order.reversed()),
                    latest.all,
                    latest.sorted(latest.order));
        }
    }

    private final Map<Kind, Kept> byKind = new LinkedHashMap<>();
    private final Map<String, Long> notDrawn = new TreeMap<>();
    private long articles;
    private long number;
    private long beyond;

    /**
     * Looks at the figures of an article.
     *
     * @param article the next one
     */
    public void add(ArticleContext article) {
        articles++;
        for (Figure figure : article.figures()) {
            String reason = reasonAgainst(figure, article);
            ChartedFigure charted = ChartedFigure.of(number++, figure, article);
            if (reason == null && !charted.isPlain()) {
                reason = "Not drawn, because the number has more than 15 digits";
            }
            if (reason == null) {
                add(charted, figure.unit());
            } else {
                notDrawn.merge(reason, 1L, Long::sum);
            }
        }
    }

    /** Why a figure is not drawn; null if it is. */
    private static @Nullable String reasonAgainst(Figure figure, ArticleContext article) {
        if (figure.change()) {
            return "Not drawn, because the number is a change, not a level";
        }
        if (Stream.of(figure.low(), figure.best(), figure.high()).allMatch(each -> each == null)) {
            return "Not drawn, because the amount is in words alone";
        }
        if (figure.isOutOfOrder()) {
            return "Not drawn, because the bounds contradict each other";
        }
        return article.isPartOfSame(figure) ? "Not drawn, because the figure is counted in another one" : null;
    }

    private void add(ChartedFigure figure, String unit) {
        Kind kind = new Kind(figure.measure(), unit);
        if (byKind.size() == MAX_MEASURES && !byKind.containsKey(kind)) {
            beyond++;
            return;
        }
        Kept kept = byKind.computeIfAbsent(kind, each -> new Kept());
        kept.largest.add(figure);
        if (figure.isDated()) {
            kept.latest.add(figure);
        }
    }

    /**
     * What is not drawn.
     *
     * @return why, and how many times
     */
    public Map<String, Long> notDrawn() {
        Map<String, Long> all = new TreeMap<>(notDrawn);
        if (byKind.size() > MAX_CHARTS) {
            all.put(
                    "Measures without a chart of their own: those with fewer figures",
                    (long) byKind.size() - MAX_CHARTS);
        }
        if (beyond > 0) {
            all.put("Not drawn, because there are more than " + MAX_MEASURES + " measures", beyond);
        }
        return all;
    }

    /** Whether a figure may be of another article than the next. */
    boolean areOfManyArticles() {
        return articles > 1;
    }

    /** The figures by measure and unit; those of which there are most come first. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        byKind.forEach((kind, kept) -> groups.add(kept.group(kind)));
        groups.sort(Comparator.comparingLong(Group::all)
                .reversed()
                .thenComparing(Group::measure)
                .thenComparing(Group::unit));
        return List.copyOf(groups);
    }
}

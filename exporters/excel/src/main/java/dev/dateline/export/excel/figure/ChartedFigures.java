package dev.dateline.export.excel.figure;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.FigureText;
import dev.dateline.model.Basis;
import dev.dateline.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures to draw, kept while they go by: of each unit the largest, of many units those with most figures. */
public final class ChartedFigures {

    /** How many a chart shows. */
    static final int MAX_FIGURES = 20;

    /** How many charts there are. */
    static final int MAX_CHARTS = 4;

    private static final int MAX_LABEL = 80;

    /** So many units are looked at, those that come first. */
    private static final int MAX_UNITS = 200;

    /**
     * A figure that may be drawn.
     *
     * @param order when it came by, to tell which of two that are as large is drawn
     * @param label what is counted or measured
     * @param figure the figure
     * @param largest the largest of its numbers
     */
    record Charted(long order, String label, Figure figure, BigDecimal largest) {

        /** The figure as people read it. */
        String text() {
            return FigureText.of(figure);
        }
    }

    /**
     * The figures of one chart.
     *
     * @param unit the unit of all of them
     * @param all how many there are of that unit
     * @param figures those to draw, the largest first
     */
    public record Group(String unit, long all, List<Charted> figures) {}

    private static final Comparator<Charted> LARGEST_LAST =
            Comparator.comparing(Charted::largest).thenComparing(Charted::order, Comparator.reverseOrder());

    private static final class Kept {
        private final PriorityQueue<Charted> largest = new PriorityQueue<>(LARGEST_LAST);
        private long all;
    }

    private final Map<String, Kept> byUnit = new LinkedHashMap<>();
    private final Map<String, Long> notDrawn = new TreeMap<>();
    private long number;

    /**
     * Looks at the figures of an article.
     *
     * @param article the next one
     */
    public void add(ArticleContext article) {
        for (Figure figure : article.figures()) {
            String reason = reasonAgainst(figure);
            if (reason == null) {
                add(figure);
            } else {
                notDrawn.merge(reason, 1L, Long::sum);
            }
        }
    }

    /** Why a figure is not drawn; null if it is. */
    private static @Nullable String reasonAgainst(Figure figure) {
        if (figure.basis() == Basis.DENIED) {
            return "Not drawn, because the figure is denied";
        }
        if (figure.change()) {
            return "Not drawn, because the number is a change, not a level";
        }
        if (numbers(figure).findAny().isEmpty()) {
            return "Not drawn, because the amount is in words alone";
        }
        return numbers(figure).anyMatch(each -> each.signum() < 0) ? "Not drawn, because the number is negative" : null;
    }

    private void add(Figure figure) {
        Kept kept = byUnit.get(figure.unit());
        if (kept == null) {
            if (byUnit.size() == MAX_UNITS) {
                return;
            }
            kept = new Kept();
            byUnit.put(figure.unit(), kept);
        }
        kept.all++;
        BigDecimal size = largest(figure);
        Charted smallest = kept.largest.size() < MAX_FIGURES ? null : kept.largest.element();
        if (smallest == null || size.compareTo(smallest.largest()) > 0) {
            String label = figure.label() == null ? figure.measure() : figure.label();
            kept.largest.add(new Charted(number++, cut(label), figure, size));
            if (smallest != null) {
                kept.largest.remove();
            }
        }
    }

    private static BigDecimal largest(Figure figure) {
        return numbers(figure).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** A label has to leave room for the bars. */
    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= MAX_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, MAX_LABEL - 1)) + "…";
    }

    static Stream<BigDecimal> numbers(Figure figure) {
        return Stream.of(figure.low(), figure.best(), figure.high()).flatMap(Stream::ofNullable);
    }

    /**
     * What is not drawn.
     *
     * @return why, and how many times
     */
    public Map<String, Long> notDrawn() {
        Map<String, Long> all = new TreeMap<>(notDrawn);
        if (byUnit.size() > MAX_CHARTS) {
            all.put("Units without a chart: those with fewer figures", (long) byUnit.size() - MAX_CHARTS);
        }
        return all;
    }

    /**
     * What to draw; the unit with most figures comes first.
     *
     * @return a group for each chart
     */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        byUnit.forEach((unit, kept) -> groups.add(new Group(
                unit,
                kept.all,
                kept.largest.stream().sorted(LARGEST_LAST.reversed()).toList())));
        groups.sort(Comparator.comparingLong(Group::all).reversed());
        return List.copyOf(groups.subList(0, Math.min(groups.size(), MAX_CHARTS)));
    }
}

package dev.dateline.export.excel;

import dev.dateline.export.tabular.FigureText;
import dev.dateline.model.Article;
import dev.dateline.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** The figures to draw, kept while they go by: of each unit the largest, of many units those with most figures. */
final class ChartedFigures {

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
     */
    record Charted(long order, String label, String text, Figure figure) {

        BigDecimal largest() {
            return numbers(figure).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        }
    }

    /** The figures of one chart, the largest first. */
    record Group(String unit, long all, List<Charted> figures) {}

    private static final Comparator<Charted> LARGEST_LAST =
            Comparator.comparing(Charted::largest).thenComparing(Charted::order, Comparator.reverseOrder());

    private static final class Kept {
        private final PriorityQueue<Charted> largest = new PriorityQueue<>(LARGEST_LAST);
        private long all;
    }

    private final Map<String, Kept> byUnit = new LinkedHashMap<>();
    private long number;
    private long negative;

    void add(Article article) {
        for (Figure figure : article.figures()) {
            if (numbers(figure).anyMatch(n -> n.signum() < 0)) {
                negative++;
            } else if (byUnit.containsKey(figure.unit()) || byUnit.size() < MAX_UNITS) {
                add(figure);
            }
        }
    }

    private void add(Figure figure) {
        Kept kept = byUnit.computeIfAbsent(figure.unit(), unit -> new Kept());
        kept.all++;
        String label = figure.label() == null ? figure.measure() : figure.label();
        kept.largest.add(new Charted(number++, cut(label), FigureText.of(figure), figure));
        if (kept.largest.size() > MAX_FIGURES) {
            kept.largest.remove();
        }
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

    /** How many are not drawn because bars begin at zero. */
    long negative() {
        return negative;
    }

    /** How many units are not drawn because there are too many. */
    int unitsLeftOut() {
        return Math.max(0, byUnit.size() - MAX_CHARTS);
    }

    /** What to draw; the unit with most figures comes first. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        byUnit.forEach((unit, kept) -> groups.add(new Group(
                unit,
                kept.all,
                kept.largest.stream().sorted(LARGEST_LAST.reversed()).toList())));
        groups.sort(Comparator.comparingLong(Group::all).reversed());
        return List.copyOf(groups.subList(0, Math.min(groups.size(), MAX_CHARTS)));
    }
}

package dev.dateline.export.excel.figure;

import dev.dateline.export.excel.figure.ChartedFigure.Given;
import dev.dateline.export.excel.sheet.Counts;
import dev.dateline.model.Basis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A chart of figures of one unit.
 *
 * @param title what it shows
 * @param unit the unit of every number in it
 * @param overTime whether it goes over time; else figures stand below each other, each at its place
 * @param series what is drawn alike, in the order of the rows
 */
record Chart(String title, String unit, boolean overTime, List<Series> series) {

    /** How many charts over time there are, one for a unit. */
    private static final int MAX_OVER_TIME = 2;

    /** How many measures a chart over time shows. */
    private static final int MAX_MEASURES = 6;

    /**
     * A row of the chart's data.
     *
     * @param figure the figure
     * @param label what it is called in the chart
     * @param place its place from the top; null in charts over time
     */
    record Point(
            ChartedFigure figure, String label, @Nullable Integer place) {}

    /**
     * Points that are drawn alike.
     *
     * @param name what they have in common; two series may have it
     * @param look how they are drawn
     * @param given which numbers they have
     * @param points at least one
     */
    record Series(String name, Look look, Given given, List<Point> points) {}

    /** What puts points into one series. */
    private record Alike(int number, @Nullable Basis basis, Given given) {
        boolean denied() {
            return basis == Basis.DENIED;
        }
    }

    /** The charts of figures: one for a measure and unit, then those over time. */
    static List<Chart> of(ChartedFigures figures) {
        List<ChartedFigures.Group> groups = figures.groups();
        boolean many = figures.areOfManyArticles();
        List<Chart> charts = new ArrayList<>();
        groups.stream()
                .limit(ChartedFigures.MAX_CHARTS)
                .map(group -> ofMeasure(group, many))
                .forEach(charts::add);
        Map<String, List<ChartedFigures.Group>> byUnit = new LinkedHashMap<>();
        groups.forEach(group ->
                byUnit.computeIfAbsent(group.unit(), unit -> new ArrayList<>()).add(group));
        byUnit.values().stream()
                .filter(Chart::goesOverTime)
                .limit(MAX_OVER_TIME)
                .map(ofUnit -> overTime(ofUnit, many))
                .forEach(charts::add);
        return List.copyOf(charts);
    }

    private static Chart ofMeasure(ChartedFigures.Group group, boolean manyArticles) {
        FigureLabels labels = FigureLabels.of(group.largest(), manyArticles);
        int shown = group.largest().size();
        String title = group.measure() + ", in " + group.unit()
                + (group.all() > shown ? ": the " + shown + " largest of " + Counts.of(group.all()) + " figures" : "");
        Map<Alike, List<Point>> alike = new TreeMap<>(ORDER);
        for (int i = 0; i < shown; i++) {
            ChartedFigure figure = group.largest().get(i);
            alike.computeIfAbsent(new Alike(0, figure.basis(), figure.given()), each -> new ArrayList<>())
                    .add(new Point(figure, labels.of(figure), i + 1));
        }
        List<Series> series = new ArrayList<>();
        alike.forEach((key, points) -> {
            ChartedFigure first = points.get(0).figure();
            String name =
                    first.basis() == null ? "basis not given" : first.basis().label();
            series.add(new Series(name, Look.of(first.basis()), key.given(), List.copyOf(points)));
        });
        return new Chart(labels.title(title), group.unit(), false, List.copyOf(series));
    }

    private static final Comparator<Alike> ORDER =
            Comparator.comparingInt(Alike::number).thenComparing(Alike::denied).thenComparing(Alike::given);

    /** Whether figures of a unit are of more than one day. */
    private static boolean goesOverTime(List<ChartedFigures.Group> groups) {
        return groups.stream()
                        .limit(MAX_MEASURES)
                        .flatMap(group -> group.latest().stream())
                        .map(ChartedFigure::earliest)
                        .distinct()
                        .count()
                > 1;
    }

    private static Chart overTime(List<ChartedFigures.Group> groups, boolean manyArticles) {
        List<ChartedFigures.Group> drawn = groups.stream()
                .limit(MAX_MEASURES)
                .filter(group -> !group.latest().isEmpty())
                .toList();
        FigureLabels labels = FigureLabels.of(
                drawn.stream().flatMap(group -> group.latest().stream()).toList(), manyArticles);
        boolean isPart = drawn.stream()
                .anyMatch(group -> group.allDated() > group.latest().size());
        String unit = groups.get(0).unit();
        String title = "Figures in " + unit + " over time"
                + (isPart ? ": of each measure the latest " + ChartedFigures.MAX_DATED : "");
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            ChartedFigures.Group group = drawn.get(i);
            Map<Alike, List<Point>> alike = new TreeMap<>(ORDER);
            for (ChartedFigure figure : group.latest()) {
                alike.computeIfAbsent(
                                new Alike(i, figure.isDenied() ? Basis.DENIED : null, figure.given()),
                                each -> new ArrayList<>())
                        .add(new Point(figure, labels.of(figure), null));
            }
            alike.forEach((key, points) -> series.add(new Series(
                    group.measure() + (key.denied() ? " (denied)" : ""),
                    Look.of(key.number(), key.denied()),
                    key.given(),
                    List.copyOf(points))));
        }
        return new Chart(labels.title(title), unit, true, List.copyOf(series));
    }

    /** Every point, in the order of the rows of its data. */
    List<Point> points() {
        return series.stream().flatMap(each -> each.points().stream()).toList();
    }
}

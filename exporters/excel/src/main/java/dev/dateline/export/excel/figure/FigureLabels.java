package dev.dateline.export.excel.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the points of a chart are called: as much as tells them apart, and nothing that its title says already.
 *
 * @param subject whom or what every figure of the chart is about; null if they differ or one is about nobody
 * @param manyArticles whether the figures are of more than one article
 */
record FigureLabels(@Nullable String subject, boolean manyArticles) {

    /** A label has to fit into the chart. */
    private static final int MAX_LABEL = 110;

    private static final int MAX_NAME = 60;
    private static final int MAX_PUBLISHER = 24;

    static FigureLabels of(List<ChartedFigure> figures, boolean manyArticles) {
        String first = figures.get(0).subject();
        boolean isSame = figures.stream().allMatch(figure -> Objects.equals(figure.subject(), first));
        return new FigureLabels(isSame ? first : null, manyArticles);
    }

    /** The title of a chart, before it what every figure is about. */
    String title(String title) {
        return subject == null ? title : cut(subject, MAX_NAME) + ": " + title;
    }

    /** What is counted, of whom, how many, how that is known, and where articles differ, who says so and when. */
    String of(ChartedFigure figure) {
        String basis = figure.basis() == null ? "" : " (" + figure.basis().label() + ")";
        String text = ": " + figure.text() + (figure.text().endsWith(basis) ? "" : basis);
        List<String> source = new ArrayList<>();
        if (manyArticles && figure.publisher() != null) {
            source.add(cut(figure.publisher(), MAX_PUBLISHER));
        }
        if (manyArticles && figure.asOf() != null) {
            source.add(figure.asOf());
        }
        String rest = text + (source.isEmpty() ? "" : " — " + String.join(", ", source));
        int room = MAX_LABEL - rest.codePointCount(0, rest.length());
        return cut(named(figure), Math.max(MAX_NAME / 2, room)) + rest;
    }

    private String named(ChartedFigure figure) {
        String about = figure.subject();
        // Some labels are nothing but whom the figure is about; what is counted says more.
        String name = figure.name().equals(about) ? figure.measure() : figure.name();
        boolean isSaid = about == null || about.equals(subject) || lower(name).contains(lower(about));
        return isSaid ? name : name + ", " + about;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}

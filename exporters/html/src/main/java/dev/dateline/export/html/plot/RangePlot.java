package dev.dateline.export.html.plot;

import dev.dateline.export.html.markup.Html;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Draws figures along an axis, as wide as there is room. Shapes alone say everything: an end with a stroke is in the
 * range, one with a ring is not, one with an arrow is not known; what is approximate is hollow; the basis is the pattern
 * of a range and the form of a point. Nobody needs to see a drawing: what it shows stands beside it in words.
 */
public final class RangePlot {

    private static final String MIDDLE = "13";

    private RangePlot() {}

    /**
     * Writes the axis.
     *
     * @param html the page
     * @param scale the axis
     * @throws IOException if the page fails
     */
    public static void axis(Html html, Scale scale) throws IOException {
        html.start("svg", "class", "axis", "width", "100%", "height", "20", "aria-hidden", "true");
        String[] anchors = {"start", "middle", "end"};
        for (int i = 0; i < anchors.length; i++) {
            BigDecimal tick = scale.ticks().get(i);
            html.leaf("text", Scale.written(tick), "x", scale.percent(tick), "y", "14", "text-anchor", anchors[i]);
        }
        html.end();
    }

    /**
     * Draws a figure, or says why it is not drawn.
     *
     * @param html the page
     * @param figure the figure
     * @param scale the axis; null if no figure is drawn
     * @throws IOException if the page fails
     */
    public static void figure(Html html, Plotted figure, @Nullable Scale scale) throws IOException {
        String undrawn = figure.undrawn();
        if (undrawn != null || scale == null) {
            html.leaf("p", undrawn == null ? "not drawn" : undrawn, "class", "undrawn");
            return;
        }
        String type = (figure.approximate() ? "approximate " : "exact ") + figure.basisClass();
        html.start("svg", "class", "plot " + type, "width", "100%", "height", "27", "aria-hidden", "true");
        for (BigDecimal tick : scale.ticks()) {
            String at = scale.percent(tick);
            html.start("line", "class", "grid", "x1", at, "x2", at, "y1", "0", "y2", "27");
        }
        range(html, figure, scale);
        if (figure.best() != null) {
            Marks.point(html, figure.basis(), scale.percent(figure.best()));
        }
        html.end();
    }

    private static void range(Html html, Plotted figure, Scale scale) throws IOException {
        BigDecimal low = figure.low();
        BigDecimal high = figure.high();
        if (low == null && high == null) {
            return;
        }
        BigDecimal from = low == null ? scale.min() : low;
        BigDecimal to = high == null ? scale.max() : high;
        String open = low == null || high == null ? " open" : "";
        if (figure.approximate()) {
            String width = scale.percent(to.subtract(from).add(scale.min()));
            html.start(
                    "rect", "class", "range" + open, "x", scale.percent(from), "width", width, "y", "9", "height", "8");
        } else {
            html.start(
                    "line",
                    "class",
                    "range" + open,
                    "x1",
                    scale.percent(from),
                    "x2",
                    scale.percent(to),
                    "y1",
                    MIDDLE,
                    "y2",
                    MIDDLE);
        }
        end(html, low, figure.lowExclusive(), "0%", Marks.ARROW_LEFT, scale);
        end(html, high, figure.highExclusive(), "100%", Marks.ARROW_RIGHT, scale);
    }

    private static void end(
            Html html, @Nullable BigDecimal bound, boolean exclusive, String edge, String arrow, Scale scale)
            throws IOException {
        if (bound == null) {
            Marks.at(html, edge, "arrow", arrow);
        } else if (exclusive) {
            html.start("circle", "class", "ring", "cx", scale.percent(bound), "cy", MIDDLE, "r", "4.5");
        } else {
            String at = scale.percent(bound);
            html.start("line", "class", "stroke", "x1", at, "x2", at, "y1", "5", "y2", "21");
        }
    }
}

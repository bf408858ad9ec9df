package dev.dateline.export.excel.figure;

import dev.dateline.export.excel.figure.Chart.Series;
import dev.dateline.export.excel.figure.ChartData.Place;
import dev.dateline.export.excel.sheet.DrawnText;
import dev.dateline.export.excel.sheet.XmlText;
import java.util.Locale;

/** Words beside the points of a chart: what each of them is, and arrows where a bound is open. */
final class ChartLabels {

    /** Where the plot begins and how wide it is, in parts of the chart's width. */
    static final double LEFT = 0.05;

    static final double WIDTH = 0.9;

    /** What a character of nine points takes of the chart's width. */
    private static final double CHARACTER = 0.0083;

    private static final double MARGIN = 0.01;
    private static final String SIZE = "1000";
    private static final String ARROW_SIZE = "1200";

    private final Chart chart;
    private final XmlText xml;
    private final ChartScale scale;

    ChartLabels(Chart chart, XmlText xml) {
        this.chart = chart;
        this.xml = xml;
        this.scale = ChartScale.of(chart);
    }

    /** What each point is, above it, moved aside where it would leave the chart. */
    void names(Series series, Place number) {
        xml.begin("c:dLbls");
        for (int i = 0; i < series.points().size(); i++) {
            Chart.Point point = series.points().get(i);
            String label = DrawnText.of(point.label());
            xml.begin("c:dLbl").value("c:idx", Integer.toString(i));
            double center = LEFT + WIDTH * scale.part(number.value(point));
            moved(center, CHARACTER * label.codePointCount(0, label.length()));
            words(label, SIZE, "404040");
            shown("t", "1");
            xml.end();
        }
        shown("t", "0");
        xml.end();
    }

    private void moved(double center, double width) {
        double least = MARGIN + width / 2;
        double most = 1 - MARGIN - width / 2;
        double moved = Math.max(least, Math.min(center, most)) - center;
        if (Math.abs(moved) < MARGIN) {
            xml.empty("c:layout");
        } else {
            xml.begin("c:layout")
                    .begin("c:manualLayout")
                    .value("c:x", String.format(Locale.ROOT, "%.4f", moved))
                    .value("c:y", "0")
                    .end()
                    .end();
        }
    }

    /** An arrow from each point to where no bound is. */
    void arrows(Series series) {
        boolean up = series.given() == ChartedFigure.Given.LOWER_BOUND;
        String arrow = chart.overTime() ? (up ? "↑" : "↓") : (up ? "→" : "←");
        String position = chart.overTime() ? (up ? "t" : "b") : (up ? "r" : "l");
        xml.begin("c:dLbls");
        for (int i = 0; i < series.points().size(); i++) {
            xml.begin("c:dLbl").value("c:idx", Integer.toString(i)).empty("c:layout");
            words(arrow, ARROW_SIZE, series.look().hex());
            shown(position, "1");
            xml.end();
        }
        shown(position, "0");
        xml.end();
    }

    private void words(String words, String size, String hex) {
        xml.begin("c:tx")
                .begin("c:rich")
                .empty("a:bodyPr", "wrap", "none")
                .begin("a:p")
                .begin("a:r");
        xml.begin("a:rPr", "lang", "en-GB", "sz", size).begin("a:solidFill").value("a:srgbClr", hex);
        xml.end().end().words("a:t", words).end().end().end().end();
    }

    private void shown(String position, String value) {
        xml.value("c:dLblPos", position)
                .value("c:showLegendKey", "0")
                .value("c:showVal", value)
                .value("c:showCatName", "0")
                .value("c:showSerName", "0")
                .value("c:showPercent", "0")
                .value("c:showBubbleSize", "0");
    }
}

package dev.dateline.export.excel.figure;

import dev.dateline.export.excel.figure.Chart.Series;
import dev.dateline.export.excel.figure.ChartData.Place;
import dev.dateline.export.excel.figure.ChartedFigure.Given;
import dev.dateline.export.excel.sheet.DrawnText;
import dev.dateline.export.excel.sheet.XmlText;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A chart as ECMA-376 writes it (part 1, 21.2): a scatter chart whose points are the numbers of the articles, with error
 * bars to their bounds. POI's smaller set of schemas has no error bars.
 */
final class ChartXml {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static final String ACROSS = "111111111";
    private static final String UP = "222222222";
    private static final String GRID = "D9D9D9";
    private static final String TEXT = "404040";

    /** In hundredths of a point. */
    private static final String TITLE_SIZE = "1200";

    private static final String SIZE = "1000";
    private static final double PIXELS_OF_ROW = 20;
    /** Room for a title of two lines. */
    private static final double PIXELS_ABOVE = 66;

    private static final double PIXELS_BELOW = 92;
    private static final BigDecimal SMALL = BigDecimal.TEN;

    private final ChartData.Block block;
    private final Chart chart;
    private final ChartScale scale;
    private final XmlText xml = new XmlText();
    private final Set<String> inLegend = new HashSet<>();

    private ChartXml(ChartData.Block block) {
        this.block = block;
        this.chart = block.chart();
        this.scale = ChartScale.of(chart);
    }

    static XmlText of(ChartData.Block block) {
        ChartXml chart = new ChartXml(block);
        chart.write();
        return chart.xml;
    }

    private void write() {
        xml.begin("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING)
                .value("c:date1904", "0")
                .value("c:lang", "en-GB")
                .value("c:roundedCorners", "0")
                .begin("c:chart");
        xml.begin("c:title").begin("c:tx").begin("c:rich").empty("a:bodyPr").begin("a:p");
        run(chart.title(), TITLE_SIZE, "1");
        xml.end().end().end().value("c:overlay", "0").end();
        xml.value("c:autoTitleDeleted", "0").begin("c:plotArea");
        layout();
        xml.begin("c:scatterChart").value("c:scatterStyle", "lineMarker").value("c:varyColors", "0");
        ChartSeriesXml series = new ChartSeriesXml(block, xml);
        series.write();
        xml.value("c:axId", ACROSS).value("c:axId", UP).end();
        axes();
        xml.end();
        legend(series.names());
        xml.value("c:plotVisOnly", "0").value("c:dispBlanksAs", "gap").end().end();
    }

    /** Where the plot is, so that words beside the points know how much room they have. */
    private void layout() {
        if (chart.overTime()) {
            xml.empty("c:layout");
            return;
        }
        double height = PIXELS_OF_ROW * ChartSheet.rows(chart);
        xml.begin("c:layout")
                .begin("c:manualLayout")
                .value("c:layoutTarget", "inner")
                .value("c:xMode", "edge")
                .value("c:yMode", "edge")
                .value("c:x", part(ChartLabels.LEFT))
                .value("c:y", part(PIXELS_ABOVE / height))
                .value("c:w", part(ChartLabels.WIDTH))
                .value("c:h", part(1 - (PIXELS_ABOVE + PIXELS_BELOW) / height))
                .end()
                .end();
    }

    private static String part(double part) {
        return String.format(Locale.ROOT, "%.4f", part);
    }

    private void run(String words, String size, String bold) {
        xml.begin("a:r")
                .empty("a:rPr", "lang", "en-GB", "sz", size, "b", bold)
                .words("a:t", DrawnText.of(words))
                .end();
    }

    private void axes() {
        if (chart.overTime()) {
            axis(ACROSS, UP, "b", "yyyy-mm-dd", "Date");
            axis(UP, ACROSS, "l", numbers(), chart.unit());
        } else {
            axis(ACROSS, UP, "b", numbers(), chart.unit());
            places();
        }
    }

    /** The digits that an axis needs. A format with optional digits would leave a point behind whole numbers. */
    private String numbers() {
        return scale.max().compareTo(SMALL) >= 0 ? "#,##0" : "General";
    }

    private void axis(String id, String crossed, String position, String format, String title) {
        xml.begin("c:valAx").value("c:axId", id).begin("c:scaling").value("c:orientation", "minMax");
        if (!position.equals("b") || !chart.overTime()) {
            xml.value("c:max", scale.max().toPlainString())
                    .value("c:min", scale.min().toPlainString());
        }
        xml.end().value("c:delete", "0").value("c:axPos", position);
        xml.begin("c:majorGridlines");
        ChartSeriesXml.line(xml, GRID, "6350");
        xml.end();
        xml.begin("c:title").begin("c:tx").begin("c:rich").empty("a:bodyPr").begin("a:p");
        run(title, SIZE, "0");
        xml.end().end().end().value("c:overlay", "0").end();
        xml.empty("c:numFmt", "formatCode", format, "sourceLinked", "0")
                .value("c:majorTickMark", "out")
                .value("c:minorTickMark", "none")
                .value("c:tickLblPos", chart.overTime() ? "low" : "nextTo");
        ChartSeriesXml.line(xml, TEXT, "9525");
        textSize();
        xml.value("c:crossAx", crossed).value("c:crosses", position.equals("b") && !chart.overTime() ? "max" : "min");
        xml.value("c:crossBetween", "between").end();
    }

    /** The figures stand below each other, the first at the top. The axis says nothing: each point has its words. */
    private void places() {
        int last = chart.points().size() + 1;
        xml.begin("c:valAx")
                .value("c:axId", UP)
                .begin("c:scaling")
                .value("c:orientation", "maxMin")
                .value("c:max", Integer.toString(last))
                .value("c:min", "0")
                .end()
                .value("c:delete", "1")
                .value("c:axPos", "l")
                .empty("c:numFmt", "formatCode", "0", "sourceLinked", "0")
                .value("c:majorTickMark", "none")
                .value("c:minorTickMark", "none")
                .value("c:tickLblPos", "none")
                .value("c:crossAx", ACROSS)
                .value("c:crosses", "min")
                .value("c:crossBetween", "between")
                .value("c:majorUnit", "1")
                .end();
    }

    private void textSize() {
        xml.begin("c:txPr").empty("a:bodyPr").begin("a:p").begin("a:pPr").empty("a:defRPr", "sz", SIZE);
        xml.end().empty("a:endParaRPr", "lang", "en-GB").end().end();
    }

    /** One entry for each look: series that share it differ only in which numbers are given. */
    private void legend(List<String> names) {
        xml.begin("c:legend").value("c:legendPos", "b");
        for (int i = 0; i < names.size(); i++) {
            if (!inLegend.add(names.get(i))) {
                xml.begin("c:legendEntry")
                        .value("c:idx", Integer.toString(i))
                        .value("c:delete", "1")
                        .end();
            }
        }
        xml.value("c:overlay", "0");
        textSize();
        xml.end();
    }

    /** Where the points of a series have a number: for a range, each of its ends has a series. */
    static List<Place> numbersOf(Series series) {
        return switch (series.given()) {
            case NUMBER -> List.of(Place.BEST);
            case RANGE -> List.of(Place.LOW, Place.HIGH);
            case LOWER_BOUND -> List.of(Place.LOW);
            case UPPER_BOUND -> List.of(Place.HIGH);
        };
    }

    static boolean isOpen(Given given) {
        return given == Given.LOWER_BOUND || given == Given.UPPER_BOUND;
    }
}

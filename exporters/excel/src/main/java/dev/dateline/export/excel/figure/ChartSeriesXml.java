package dev.dateline.export.excel.figure;

import dev.dateline.export.excel.figure.Chart.Series;
import dev.dateline.export.excel.figure.ChartData.Place;
import dev.dateline.export.excel.figure.ChartedFigure.Given;
import dev.dateline.export.excel.sheet.CellText;
import dev.dateline.export.excel.sheet.XmlText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** The series of a chart: the points, their words, and bars to their bounds. */
final class ChartSeriesXml {

    private static final String SYMBOL_SIZE = "8";
    private static final String EDGE = "15875";
    private static final String THIN = "12700";

    private final ChartData.Block block;
    private final Chart chart;
    private final XmlText xml;
    private final List<String> names = new ArrayList<>();
    private final ChartLabels labels;

    ChartSeriesXml(ChartData.Block block, XmlText xml) {
        this.block = block;
        this.chart = block.chart();
        this.xml = xml;
        this.labels = new ChartLabels(chart, xml);
    }

    /** The names of the series written, in order. */
    List<String> names() {
        return List.copyOf(names);
    }

    void write() {
        int row = block.firstRow();
        for (Series series : chart.series()) {
            for (Place number : ChartXml.numbersOf(series)) {
                write(series, number, row);
                if (ChartXml.isOpen(series.given())) {
                    arrows(series, number, row);
                }
            }
            row += series.points().size();
        }
    }

    private void write(Series series, Place number, int row) {
        begin(series);
        marker(series.look());
        if (!chart.overTime() && (number != Place.HIGH || series.given() == Given.UPPER_BOUND)) {
            labels.names(series, number);
        }
        bounds(series, number, row);
        if (chart.overTime()) {
            days(series, row);
        }
        place(series, number, row);
    }

    /** Where there is no bound: an arrow from the number, and no point. */
    private void arrows(Series series, Place number, int row) {
        begin(series);
        xml.begin("c:marker").value("c:symbol", "none").end();
        labels.arrows(series);
        place(series, number, row);
    }

    private void place(Series series, Place number, int row) {
        numbers("c:xVal", series, chart.overTime() ? Place.DAY : number, row);
        numbers("c:yVal", series, chart.overTime() ? number : Place.PLACE, row);
        xml.value("c:smooth", "0").end();
    }

    private void begin(Series series) {
        String index = Integer.toString(names.size());
        names.add(series.name());
        xml.begin("c:ser").value("c:idx", index).value("c:order", index);
        xml.begin("c:tx").words("c:v", CellText.stored(series.name())).end();
        xml.begin("c:spPr").begin("a:ln").empty("a:noFill").end().end();
    }

    private void marker(Look look) {
        xml.begin("c:marker").value("c:symbol", look.symbol()).value("c:size", SYMBOL_SIZE);
        xml.begin("c:spPr");
        if (look.hollow()) {
            xml.empty("a:noFill");
        } else {
            xml.begin("a:solidFill").value("a:srgbClr", look.hex()).end();
        }
        stroke(xml, look.hex(), EDGE);
        xml.end().end();
    }

    /** Bars to the bounds that are given. */
    private void bounds(Series series, Place number, int row) {
        String direction = chart.overTime() ? "y" : "x";
        Given given = series.given();
        if (number != Place.HIGH && hasAny(series, Place.UP, Place.DOWN)) {
            xml.begin("c:errBars")
                    .value("c:errDir", direction)
                    .value("c:errBarType", given == Given.RANGE ? "plus" : "both")
                    .value("c:errValType", "cust")
                    .value("c:noEndCap", "0");
            numbers("c:plus", series, Place.UP, row);
            if (given != Given.RANGE) {
                numbers("c:minus", series, Place.DOWN, row);
            }
            line(xml, series.look().hex(), THIN);
            xml.end();
        }
    }

    /** Bars from the first day to the last. */
    private void days(Series series, int row) {
        if (series.points().stream()
                .anyMatch(point -> more(point, Place.MORE_DAYS).signum() > 0)) {
            xml.begin("c:errBars")
                    .value("c:errDir", "x")
                    .value("c:errBarType", "plus")
                    .value("c:errValType", "cust")
                    .value("c:noEndCap", "0");
            numbers("c:plus", series, Place.MORE_DAYS, row);
            line(xml, series.look().hex(), THIN);
            xml.end();
        }
    }

    private static boolean hasAny(Series series, Place... places) {
        return series.points().stream()
                .anyMatch(point -> List.of(places).stream()
                        .anyMatch(place -> more(point, place).signum() > 0));
    }

    private static BigDecimal more(Chart.Point point, Place place) {
        BigDecimal value = place.value(point);
        return value == null ? BigDecimal.ZERO : value;
    }

    /** The cells that numbers stand in, and the numbers, for who cannot look there. */
    private void numbers(String element, Series series, Place column, int row) {
        List<Chart.Point> points = series.points();
        CellRangeAddress cells = new CellRangeAddress(row, row + points.size() - 1, column.column(), column.column());
        xml.begin(element).begin("c:numRef").words("c:f", cells.formatAsString(ChartData.TITLE, true));
        xml.begin("c:numCache")
                .words("c:formatCode", column == Place.DAY ? "yyyy-mm-dd" : "General")
                .value("c:ptCount", Integer.toString(points.size()));
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = column.value(points.get(i));
            if (value != null) {
                xml.begin("c:pt", "idx", Integer.toString(i))
                        .words("c:v", value.toPlainString())
                        .end();
            }
        }
        xml.end().end().end();
    }

    /** How an edge looks, in an element of its own. */
    static void line(XmlText xml, String hex, String width) {
        xml.begin("c:spPr");
        stroke(xml, hex, width);
        xml.end();
    }

    private static void stroke(XmlText xml, String hex, String width) {
        xml.begin("a:ln", "w", width)
                .begin("a:solidFill")
                .value("a:srgbClr", hex)
                .end();
        xml.end();
    }
}

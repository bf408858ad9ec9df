package dev.dateline.export.excel.figure;

import dev.dateline.export.excel.figure.ChartData.Block;
import dev.dateline.export.excel.sheet.CellText;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A chart of figures of one unit: a bar from the low bound to the high one, the best number marked. */
public final class FigureChart {

    private static final int COLUMNS = 10;
    private static final int ROWS_AROUND = 7;

    /** Pieces stand on one line, in percent of their height. */
    private static final String FULL_OVERLAP = "100";

    /** Between bars, in percent of their height. */
    private static final String GAP = "60";

    private record Piece(
            Function<RangeBar, @Nullable BigDecimal> length,
            String name,
            @Nullable Integer rgb) {}

    private static final int RANGE = 0x7FA8D9;
    private static final int BEST = 0x1F3864;
    private static final int LEAST = 0x377D22;
    private static final int MOST = 0xC55A11;
    private static final int GRID = 0xD9D9D9;

    /** The columns of {@link ChartData} after the first. */
    private static final List<Piece> PIECES = List.of(
            new Piece(RangeBar::start, "Start", null),
            new Piece(RangeBar::before, "Low to high", RANGE),
            new Piece(RangeBar::mark, "Best number", BEST),
            new Piece(RangeBar::least, "At least (no high given)", LEAST),
            new Piece(RangeBar::most, "At most (no low given)", MOST),
            new Piece(RangeBar::after, "Low to high, above best", RANGE));

    /**
     * The pieces that need no words: what is blank, and the second half of a range. The first and the last, for
     * LibreOffice counts the entries of bars that lie down from the end.
     */
    private static final List<Integer> WITHOUT_LEGEND = List.of(0, 5);

    private FigureChart() {}

    /**
     * Draws a chart.
     *
     * @param sheet where it stands
     * @param block what it shows
     * @param row the row of its upper edge
     * @param column the column of its left edge
     * @return the row below it
     */
    public static int draw(XSSFSheet sheet, Block block, int row, int column) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int end = row + ROWS_AROUND + 2 * block.bars().size();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, column, row, column + COLUMNS, end);
        XSSFChart chart = drawing.createChart(anchor);
        String title = title(block);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        // POI would have it in the language of whoever runs it.
        chart.getCTChart()
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0)
                .getRArray(0)
                .getRPr()
                .setLang("en");
        bars(chart, block);
        legend(chart);
        CTNonVisualDrawingProps properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName("Figures, " + block.group().unit());
        properties.setDescr(alternative(title, block));
        return end;
    }

    private static String title(Block block) {
        String unit = CellText.stored(block.group().unit());
        return block.group().all() > block.bars().size()
                ? "The " + block.bars().size() + " largest of " + block.group().all() + " figures in " + unit
                : "Figures in " + unit;
    }

    private static String alternative(String title, Block block) {
        StringBuilder text =
                new StringBuilder("Bar chart. ").append(title).append(". Bars go from the low to the high bound. ");
        block.bars().forEach(bar -> text.append(bar.label()).append("; "));
        return CellText.stored(text.append("the numbers are on the sheet ")
                .append(ChartData.TITLE)
                .append('.')
                .toString());
    }

    private static void bars(XSSFChart chart, Block block) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.setNumberFormat("#,##0.##########");
        values.getOrAddMajorGridProperties().setLineProperties(line(GRID));
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setVaryColors(false);
        XDDFCategoryDataSource labels = XDDFDataSourcesFactory.fromArray(
                block.bars().stream().map(bar -> CellText.stored(bar.label())).toArray(String[]::new), range(block, 0));
        for (int i = 0; i < PIECES.size(); i++) {
            add(data, labels, block, i);
        }
        chart.plot(data);
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        percent(bars.isSetOverlap() ? bars.getOverlap() : bars.addNewOverlap(), FULL_OVERLAP);
        percent(bars.isSetGapWidth() ? bars.getGapWidth() : bars.addNewGapWidth(), GAP);
    }

    /** Sets a value whose type is not among those that POI's smaller set of schemas has. */
    private static void percent(XmlObject element, String percent) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setAttributeText(new QName("val"), percent);
        }
    }

    private static XDDFColor color(int rgb) {
        return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    private static XDDFLineProperties line(int rgb) {
        return new XDDFLineProperties(new XDDFSolidFillProperties(color(rgb)));
    }

    private static void add(XDDFBarChartData data, XDDFCategoryDataSource labels, Block block, int index) {
        Piece piece = PIECES.get(index);
        Double[] lengths = block.bars().stream()
                .map(bar -> piece.length().apply(bar))
                .map(length -> length == null ? null : length.doubleValue())
                .toArray(Double[]::new);
        XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromArray(lengths, range(block, index + 1));
        XDDFChartData.Series series = data.addSeries(labels, numbers);
        series.setTitle(piece.name(), null);
        Integer rgb = piece.rgb();
        series.setFillProperties(rgb == null ? new XDDFNoFillProperties() : new XDDFSolidFillProperties(color(rgb)));
    }

    private static String range(Block block, int column) {
        int last = block.firstRow() + block.bars().size() - 1;
        return new CellRangeAddress(block.firstRow(), last, column, column).formatAsString(ChartData.TITLE, true);
    }

    private static void legend(XSSFChart chart) {
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        legend.setOverlay(false);
        for (int piece : WITHOUT_LEGEND) {
            XDDFLegendEntry entry = legend.addEntry();
            entry.setIndex(piece);
            entry.setDelete(true);
        }
    }
}

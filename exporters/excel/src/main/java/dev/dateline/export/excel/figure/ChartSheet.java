package dev.dateline.export.excel.figure;

import dev.dateline.export.excel.sheet.CellStyles;
import dev.dateline.export.excel.sheet.DrawnText;
import dev.dateline.export.excel.sheet.PageSetup;
import dev.dateline.export.excel.sheet.SheetContext;
import dev.dateline.export.excel.sheet.StreamedWorkbook;
import dev.dateline.export.excel.sheet.TableSheet;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** The sheet with the charts, below each other, none cut by the end of a page. */
public final class ChartSheet {

    /** The title of the sheet. */
    public static final String TITLE = "Charts";

    /** What is on the sheet. */
    public static final String DESCRIPTION =
            "Points are the numbers given, bars lead to their bounds, arrows to where none is given; crosses are denied.";

    private static final int COLUMNS = 10;
    private static final int FIRST_ROW = 3;
    private static final int ROWS_AROUND = 9;
    private static final int ROWS_OVER_TIME = 24;
    private static final float TITLE_POINTS = 26;

    /** What an upright page holds, the title among it. */
    private static final int ROWS_OF_PAGE = 52;

    private ChartSheet() {}

    /**
     * Adds the sheet, and the sheet of its data, to a workbook.
     *
     * @param figures what there is to draw
     * @param workbook the workbook
     * @param book what its other sheets share
     * @return the sheet of the data; none if there is nothing to draw, and so no sheet of charts
     * @throws IOException if working files cannot be written
     */
    public static List<TableSheet<?>> add(ChartedFigures figures, StreamedWorkbook workbook, SheetContext book)
            throws IOException {
        List<Chart> charts = Chart.of(figures);
        if (charts.isEmpty()) {
            return List.of();
        }
        SXSSFSheet sheet = workbook.addSheet(TITLE);
        XSSFSheet template = workbook.getXSSFWorkbook().getSheet(TITLE);
        writeHead(sheet, book.styles());
        ChartData data = ChartData.write(charts, book);
        int row = FIRST_ROW;
        int page = 0;
        for (ChartData.Block block : data.blocks()) {
            int rows = rows(block.chart());
            if (row + rows > page + ROWS_OF_PAGE && row > FIRST_ROW) {
                // The empty row between two charts begins the page: the line around a chart is not to be cut.
                template.setRowBreak(row - 2);
                page = row - 1;
            }
            draw(template, block, row, rows - 1);
            row += rows;
        }
        template.setDimensionOverride(new CellRangeAddress(0, 1, 0, 0));
        PageSetup.upright(template);
        PageSetup.area(template, new CellRangeAddress(0, row, 0, COLUMNS));
        return List.of(data.sheet());
    }

    private static void writeHead(SXSSFSheet sheet, CellStyles styles) throws IOException {
        Row first = sheet.createRow(0);
        first.setHeightInPoints(TITLE_POINTS);
        Cell title = first.createCell(0);
        title.setCellStyle(styles.title());
        title.setCellValue(TITLE);
        sheet.createRow(1).createCell(0).setCellValue(DESCRIPTION);
        sheet.flushRows();
    }

    static int rows(Chart chart) {
        return chart.overTime()
                ? ROWS_OVER_TIME
                : ROWS_AROUND + 2 * chart.points().size();
    }

    private static void draw(XSSFSheet sheet, ChartData.Block block, int row, int rows) {
        XSSFClientAnchor anchor = sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 0, row, COLUMNS, row + rows);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        ChartXml.of(block).replaceContentOf(chart.getCTChartSpace());
        CTNonVisualDrawingProps properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName("Chart " + (block.firstRow() + 1));
        properties.setDescr(alternative(block.chart()));
    }

    /** What who cannot see the chart is told. */
    private static String alternative(Chart chart) {
        String figures = chart.points().stream()
                .map(Chart.Point::label)
                .limit(ChartedFigures.MAX_FIGURES)
                .collect(Collectors.joining("; "));
        return DrawnText.of("Chart of points. " + chart.title() + ". " + figures
                + (chart.points().size() > ChartedFigures.MAX_FIGURES ? "; and more" : "")
                + ". The numbers are on the sheet " + ChartData.TITLE + ".");
    }
}

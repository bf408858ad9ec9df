package dev.dateline.export.excel.figure;

import dev.dateline.export.excel.sheet.OwnTables;
import dev.dateline.export.excel.sheet.SheetContext;
import dev.dateline.export.excel.sheet.TableSheet;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sheet with the numbers of the charts: those of the articles, and what lies between them. */
public final class ChartData {

    /** The title of the sheet. */
    public static final String TITLE = "Chart data";

    /**
     * A row.
     *
     * @param chart the chart it belongs to
     * @param point what is drawn
     */
    record Row(Chart chart, Chart.Point point) {
        ChartedFigure figure() {
            return point.figure();
        }
    }

    /** The columns, in the order of {@link Place}. */
    private static final Table<Row> TABLE = OwnTables.table(
            "chart_data",
            TITLE,
            "The figures on the sheet Charts, the numbers as the articles give them. The charts find them by their rows:"
                    + " this sheet cannot be sorted.",
            List.of(
                    text(
                                    "chart_label",
                                    "Figure",
                                    "The figure as the chart names it.",
                                    row -> row.point().label())
                            .as(Role.Plain.NAME),
                    text(
                            "chart",
                            "Chart",
                            "The title of the chart.",
                            row -> row.chart().title()),
                    text(
                            "measure_name",
                            "Measure name",
                            "The measure in words.",
                            row -> row.figure().measure()),
                    text(
                            "as_text",
                            "As text",
                            "The figure as people read it.",
                            row -> row.figure().text()),
                    text(
                            "basis",
                            "Basis",
                            "How the article comes by it; empty if not given.",
                            row -> row.figure().basis() == null
                                    ? null
                                    : row.figure().basis().label()),
                    decimal(
                            "place",
                            "Place",
                            "Its place from the top; empty in charts over time.",
                            row -> row.point().place() == null
                                    ? null
                                    : BigDecimal.valueOf(row.point().place())),
                    Column.day(
                            "as_of_earliest",
                            "As of, earliest",
                            "First day of its time; empty if not known.",
                            row -> row.figure().earliest()),
                    decimal(
                            "more_days",
                            "Days after",
                            "How many days its time goes on after the first.",
                            row -> row.figure().moreDays()),
                    decimal(
                            "low",
                            "Low",
                            "The lower bound; empty if not given.",
                            row -> row.figure().low()),
                    decimal(
                            "best",
                            "Best",
                            "The number; empty if only bounds are given.",
                            row -> row.figure().best()),
                    decimal(
                            "high",
                            "High",
                            "The upper bound; empty if not given.",
                            row -> row.figure().high()),
                    decimal(
                            "down",
                            "Best minus low",
                            "How far the lower bound is below the number.",
                            row -> row.figure().down()),
                    decimal(
                            "up",
                            "High minus best or low",
                            "How far the upper bound is above the number or, without" + " one, above the lower bound.",
                            row -> row.figure().up())));

    /** Where a column stands on the sheet. */
    enum Place {
        FIGURE(0),
        CHART(1),
        MEASURE(2),
        TEXT(3),
        BASIS(4),
        PLACE(5),
        DAY(6),
        MORE_DAYS(7),
        LOW(8),
        BEST(9),
        HIGH(10),
        DOWN(11),
        UP(12);

        private final int column;

        Place(int column) {
            this.column = column;
        }

        /** From 0. */
        int column() {
            return column;
        }

        /** What a column of numbers has for a point; null if nothing. */
        @Nullable
        BigDecimal value(Chart.Point point) {
            ChartedFigure figure = point.figure();
            return switch (this) {
                case PLACE -> point.place() == null ? null : BigDecimal.valueOf(point.place());
                case DAY -> figure.excelDay();
                case MORE_DAYS -> figure.moreDays();
                case LOW -> figure.low();
                case BEST -> figure.best();
                case HIGH -> figure.high();
                case DOWN -> figure.down();
                case UP -> figure.up();
                case FIGURE, CHART, MEASURE, TEXT, BASIS -> throw new IllegalStateException(this + " has no numbers");
            };
        }
    }

    /**
     * A chart with the place of its numbers.
     *
     * @param chart the chart
     * @param firstRow the row of its first point, from 0
     */
    record Block(Chart chart, int firstRow) {}

    private final TableSheet<Row> sheet;
    private final List<Block> blocks = new ArrayList<>();

    private ChartData(TableSheet<Row> sheet) {
        this.sheet = sheet;
    }

    private static Column<Row> text(String name, String title, String description, Function<Row, @Nullable String> of) {
        return Column.text(name, title, description, of);
    }

    private static Column<Row> decimal(
            String name, String title, String description, Function<Row, @Nullable BigDecimal> of) {
        return Column.decimal(name, title, description, of);
    }

    /**
     * Writes the rows of every chart.
     *
     * @param charts the charts
     * @param book what the sheets of the workbook share
     * @return the sheet, and which rows belong to which chart
     * @throws IOException if working files cannot be written
     */
    static ChartData write(List<Chart> charts, SheetContext book) throws IOException {
        ChartData data = new ChartData(TableSheet.create(TABLE, book));
        for (Chart chart : charts) {
            data.blocks.add(new Block(chart, data.sheet.parts().get(0).row() + 1));
            for (Chart.Point point : chart.points()) {
                data.sheet.write(new Row(chart, point));
            }
        }
        return data;
    }

    TableSheet<?> sheet() {
        return sheet;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}

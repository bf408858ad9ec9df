package dev.dateline.export.excel.figure;

import dev.dateline.export.excel.figure.ChartedFigures.Group;
import dev.dateline.export.excel.sheet.OwnTables;
import dev.dateline.export.excel.sheet.TableSheet;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The sheet with the numbers of the charts. */
public final class ChartData {

    static final String TITLE = "Chart data";

    /** The table of the sheet. */
    public static final Table<RangeBar> TABLE = OwnTables.table(
            "chart_data",
            TITLE,
            "What the charts on the sheet Overview are drawn from: the figures, and the pieces of their bars.",
            List.of(
                    Column.<RangeBar>text(
                                    "chart_label",
                                    "Label in chart",
                                    "The figure as the chart names it.",
                                    RangeBar::label)
                            .as(Role.Plain.NAME),
                    Column.<RangeBar>decimal("start", "Start", "What is blank before the bar.", RangeBar::start),
                    Column.<RangeBar>decimal(
                            "before", "Range", "From the low bound to the best number.", RangeBar::before),
                    Column.<RangeBar>decimal("mark", "Best number", "Width of its mark.", RangeBar::mark),
                    Column.<RangeBar>decimal(
                            "least", "At least", "Width of the mark of a low bound alone.", RangeBar::least),
                    Column.<RangeBar>decimal(
                            "most", "At most", "Width of the mark of a high bound alone.", RangeBar::most),
                    Column.<RangeBar>decimal(
                            "after", "Range above", "From the best number to the high bound.", RangeBar::after),
                    Column.<RangeBar>text(
                            "label",
                            "Label",
                            "What is counted or measured.",
                            b -> b.figure().label()),
                    Column.<RangeBar>text(
                            "as_text",
                            "As text",
                            "The figure as people read it.",
                            b -> b.figure().text()),
                    Column.<RangeBar>text("unit", "Unit", "Its unit; each has a chart.", RangeBar::unit),
                    Column.<RangeBar>decimal(
                            "low",
                            "Low",
                            "The least it can be; empty if not given.",
                            b -> b.figure().figure().low()),
                    Column.<RangeBar>decimal(
                            "best",
                            "Best",
                            "The figure; empty if only bounds are given.",
                            b -> b.figure().figure().best()),
                    Column.<RangeBar>decimal(
                            "high",
                            "High",
                            "The most it can be; empty if not given.",
                            b -> b.figure().figure().high())));

    /**
     * The rows of one chart.
     *
     * @param group what it shows
     * @param bars the rows
     * @param firstRow the first of them, from 0
     */
    public record Block(Group group, List<RangeBar> bars, int firstRow) {}

    private ChartData() {}

    /**
     * Writes the rows of every chart.
     *
     * @param groups what is drawn, a chart for each
     * @param sheet a sheet of {@link #TABLE}
     * @return which rows belong to which chart
     * @throws IOException if working files cannot be written
     */
    public static List<Block> write(List<Group> groups, TableSheet<RangeBar> sheet) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Group group : groups) {
            List<RangeBar> bars = RangeBar.of(group);
            int first = sheet.parts().get(0).row() + 1;
            for (RangeBar bar : bars) {
                sheet.write(bar);
            }
            blocks.add(new Block(group, bars, first));
        }
        return List.copyOf(blocks);
    }
}

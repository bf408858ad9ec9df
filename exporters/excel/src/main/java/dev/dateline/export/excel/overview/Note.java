package dev.dateline.export.excel.overview;

import dev.dateline.export.excel.sheet.Links;
import dev.dateline.export.excel.sheet.SheetTables;
import dev.dateline.export.excel.figure.ChartedFigures;
import dev.dateline.export.excel.figure.FigureMarks;
import dev.dateline.export.ExportReport.Loss;
import dev.dateline.export.statements.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of the sheet of notes.
 *
 * @param topic what it is about
 * @param text what there is to know
 * @param number how often it happened; null for what always holds
 * @param example where; null for what always holds
 */
public record Note(
        String topic,
        String text,
        @Nullable Long number,
        @Nullable String example) {

    /** The sheet of notes. */
    public static final Table<Note> TABLE = SheetTables.table(
            "notes",
            "Notes",
            "What to know about the tables, and what became of values that a workbook cannot hold as they are.",
            List.of(
                    SheetTables.text("topic", "Topic", "What the note is about.", Note::topic),
                    SheetTables.text("note", "Note", "What there is to know.", Note::text),
                    SheetTables.number(
                            "number", "How often", "How often it happened; empty for what always holds.", Note::number),
                    SheetTables.text(
                            "example",
                            "Where",
                            "Article and id, or article and JSON Pointer; empty for what always holds.",
                            Note::example)));

    private static Note of(String topic, String text) {
        return new Note(topic, text, null, null);
    }

    private static final List<Note> ALWAYS = List.of(
            of("Empty cells", "The article does not say. Nothing is made up in its place, and empty is not zero."),
            of(
                    "Signs in As text",
                    "≈ is about, ≤ is at most, ≥ is at least; a dash stands between a low and a high bound, both"
                            + " inclusive."),
            of(
                    "Dates",
                    "A date stands as the article gives it, in EDTF, such as 2031-05 or 2031-05~ (approximately). The"
                            + " columns earliest and latest have the first and last day it can mean, as real dates."),
            of(
                    "Numbers",
                    "Shown with the digits given. Percent and currencies are shown with their sign or code; the"
                            + " number in the cell is without it: 12.5 % is 12.5."),
            of("Paragraphs", "Counted from 1; Start and End count Unicode code points in the article's text from 0."),
            of(
                    "Filters and frozen rows",
                    "Tables have filter buttons in their headers, and the headers stay in view. To turn them off: Data,"
                            + " Filter; View, Freeze Panes, Unfreeze Panes."),
            of(
                    "Ids",
                    "Together with the article's id they lead from table to table; they are the same in every"
                            + " format."));

    /**
     * The notes of a workbook.
     *
     * @param marks contradictions in the figures
     * @param charted what is drawn and what is not
     * @param links where cells lead
     * @param losses what the workbook cannot hold as it is
     * @return the lines of the sheet, in order
     */
    public static List<Note> all(FigureMarks marks, ChartedFigures charted, Links links, List<Loss> losses) {
        List<Note> notes = new ArrayList<>(ALWAYS);
        marks(marks, notes);
        if (charted.negative() > 0) {
            notes.add(new Note("Chart", "Not drawn, because the number is negative", charted.negative(), null));
        }
        if (charted.unitsLeftOut() > 0) {
            notes.add(new Note(
                    "Chart", "Units without a chart: those with fewer figures", (long) charted.unitsLeftOut(), null));
        }
        if (links.areLeftOut()) {
            notes.add(of("Links", linksLeftOut()));
        }
        losses.forEach(loss -> notes.add(new Note("Values", loss.what(), loss.number(), loss.example())));
        return List.copyOf(notes);
    }

    /** What there is to know if there are not all links. */
    static String linksLeftOut() {
        return String.format(
                Locale.ROOT,
                "Only the first %,d cells of a sheet that could lead elsewhere do; ids lead there from all others.",
                Links.MAX_PER_SHEET);
    }

    private static void marks(FigureMarks marks, List<Note> notes) {
        if (marks.outOfOrder().number() > 0) {
            notes.add(new Note(
                    "Bounds out of order",
                    "The article gives a low above a best or high, or a best above a high. Kept as given; marked with"
                            + " an exclamation mark on the sheet Figures",
                    marks.outOfOrder().number(),
                    marks.outOfOrder().text()));
        }
        if (marks.larger().number() > 0) {
            notes.add(new Note(
                    "Part larger than whole",
                    "The figure is said to be included in one that is smaller. Kept as given; marked with an"
                            + " exclamation mark on the sheet Figures",
                    marks.larger().number(),
                    marks.larger().text()));
        }
    }
}

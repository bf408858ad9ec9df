package dev.dateline.export.excel.overview;

import dev.dateline.export.excel.figure.ChartedFigures;
import dev.dateline.export.excel.sheet.Examples;
import dev.dateline.export.excel.sheet.OwnTables;
import dev.dateline.export.excel.sheet.SheetContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
    public static final Table<Note> TABLE = OwnTables.table(
            "notes",
            "Notes",
            "What to know about the tables, and what became of values that a workbook cannot hold as they are.",
            List.of(
                    Column.<Note>text("topic", "Topic", "What the note is about.", Note::topic)
                            .as(Role.Plain.NAME),
                    Column.text("note", "Note", "What there is to know.", Note::text),
                    Column.decimal(
                            "number",
                            "How often",
                            "How often it happened; empty for what always holds.",
                            note -> note.number() == null ? null : BigDecimal.valueOf(note.number())),
                    Column.text(
                            "example",
                            "Where",
                            "The article, the table and the row there; empty for what always holds.",
                            Note::example)));

    private static Note of(String topic, String text) {
        return new Note(topic, text, null, null);
    }

    private static final List<Note> ALWAYS = List.of(
            of("Empty cells", "The article does not say. Nothing is made up in its place, and empty is not zero."),
            of(
                    "Signs in As text",
                    "≈ is about, ≤ is at most, ≥ is at least, > is more than, < is fewer than; a dash stands between a low"
                            + " and a high bound, both inclusive. Words in quotation marks are the article's own."
                            + " (claimed), (projected) and (denied) say how the article comes by the figure."),
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
                    "Arrows",
                    "An arrow leads to the row of what stands to its left, opens an address, or leads to the first row"
                            + " that a count counts. Arrows are formulas that look for ids: they lead to the right row"
                            + " after sorting and filtering too. They and the column "
                            + "Link key are no data."),
            of(
                    "Sums",
                    "Add up figures of one measure and one unit only, without rows in which Part of same or Change is"
                            + " TRUE or Basis is denied. Across articles the same thing is told many times: a sum over"
                            + " articles counts it as often."),
            of(
                    "Corrections",
                    "Dark blue headers stand above what the articles state: cells to correct, in the style Given. Cells"
                            + " below grey headers, in the style Derived, are made from them and do not follow when they"
                            + " change. Basis, types, units and ids have lists to choose from. The column Digest tells"
                            + " which derived cells are still as they were exported."),
            of(
                    "Ids",
                    "Columns of ids and codes are folded up at the right; the plus sign above shows them. Together with"
                            + " the article's id they lead from table to table; they are the same in every format."),
            of(
                    "Filters and frozen rows",
                    "Tables have filter buttons in their headers, and the headers stay in view. To turn them off: Data,"
                            + " Filter; View, Freeze Panes, Unfreeze Panes."));

    /**
     * The notes of a workbook.
     *
     * @param book what was counted while its sheets were written
     * @param charted what is drawn and what is not
     * @return the lines of the sheet, in order
     */
    public static List<Note> all(SheetContext book, ChartedFigures charted) {
        List<Note> notes = new ArrayList<>(ALWAYS);
        book.warnings()
                .all()
                .forEach(warning -> notes.add(new Note(
                        warning.column().title(),
                        warning.column().description() + " Kept as given, and marked with an exclamation mark on the"
                                + " sheet " + warning.sheet() + ".",
                        warning.rows().number(),
                        warning.rows().text())));
        Examples withoutArrow = book.withoutArrow();
        if (withoutArrow.number() > 0) {
            notes.add(new Note(
                    "Arrows",
                    "No arrow opens an address of more than 255 characters: Excel takes no longer one in a formula.",
                    withoutArrow.number(),
                    withoutArrow.text()));
        }
        charted.notDrawn().forEach((why, number) -> notes.add(new Note("Chart", why, number, null)));
        book.losses().all().forEach(loss -> notes.add(new Note("Values", loss.what(), loss.number(), loss.example())));
        return List.copyOf(notes);
    }
}

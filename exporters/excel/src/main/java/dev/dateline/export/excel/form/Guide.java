package dev.dateline.export.excel.form;

import dev.dateline.export.excel.sheet.CellStyles;
import dev.dateline.export.excel.sheet.Page;
import dev.dateline.export.excel.sheet.PageCell;
import dev.dateline.export.excel.sheet.StreamedWorkbook;
import java.io.IOException;
import java.util.List;

/** The first sheet of a form: what to do, step by step, and on which sheet. */
final class Guide {

    private static final int[] WIDTHS = {22, 80};

    private static final List<List<PageCell>> SHEETS = List.of(
            sheet("Articles", "A row for the article: an id of your choice, headline, publisher, date."),
            sheet("Text", "The article itself, a paragraph in each row. Paste it into the column Text."),
            sheet("Entities", "Who and what it speaks of: a name and a type. Other sheets choose from these names."),
            sheet(
                    "Figures",
                    "A row for each number or amount: “at least 40” goes to Low, “up to 40” to High, “about 40” to"
                            + " Best with Approximate TRUE, “dozens” to In words."),
            sheet("Relations", "Who stands in what relation to whom, such as memberOf or leaderOf."),
            sheet("Mentions", "Where the text says so. With Start and End empty the quote is looked for in the text."),
            sheet("Authors", "The byline, a row for each name."),
            sheet("Aliases", "Other names of an entity, a row for each."),
            sheet("Same as", "Addresses of the same entity elsewhere, such as its page on Wikidata."));

    private static final List<List<PageCell>> CELLS = List.of(
            words("Dark blue headers", "Cells to fill in. Choose a header to read what belongs below it."),
            words("Grey headers", "For reading; nothing is read back from there."),
            words("An empty cell", "Not known. Nothing is made up in its place."),
            words(
                    "Ids",
                    "Folded up at the right. Leave them empty: a new row gets the next free id. Only with several articles"
                            + " in one workbook does each row need its Article id."),
            words("A date", "As precise as it is known: 2031, 2031-05, 2031-05-04, about 2031: 2031~."),
            words("Unit", "person, percent, a currency such as EUR, kg, km, or a word."),
            words("Basis", "Only if the article says it: reported, estimated, claimed, confirmed, projected, denied."));

    private Guide() {}

    private static List<PageCell> sheet(String title, String what) {
        return List.of(new PageCell.ToSheet(title), new PageCell.Words(what));
    }

    private static List<PageCell> words(String what, String means) {
        return List.of(new PageCell.Words(what), new PageCell.Words(means));
    }

    /** The guide to an empty form. */
    static void template(StreamedWorkbook workbook, CellStyles styles) throws IOException {
        write(
                workbook,
                styles,
                "Write articles here",
                List.of(
                        words(
                                "1",
                                "Look at the example: it has one of everything. Then delete its rows, on each sheet; rows of it"
                                        + " that are left are passed over and told."),
                        words(
                                "2",
                                "Fill in Articles, Text and Entities, in this order, and then Figures and Relations, which choose"
                                        + " from the entities. In Quote goes what the text says, word for word."),
                        words(
                                "3",
                                "Save the workbook, and run: dateline import new.xlsx -o articles.jsonl. What is wrong is told"
                                        + " with its sheet and cell.")));
    }

    /** The guide to a draft. */
    static void review(StreamedWorkbook workbook, CellStyles styles, int looseNumbers) throws IOException {
        write(
                workbook,
                styles,
                "Review this draft",
                List.of(
                        words(
                                "1",
                                "On Entities, Figures and Relations, read each sentence and answer in Keep? with yes or no. Rows"
                                        + " without an answer are left out, as those with no are."),
                        words(
                                "2",
                                "Correct what is wrong, in cells under dark blue headers. An entity without a type needs one. What"
                                        + " a kept row names has to be kept, too."),
                        words(
                                "3",
                                looseNumbers == 0
                                        ? "Add rows for what was not found."
                                        : "Add rows for what was not found. The sheet Numbers has numbers of the text that are no figures"
                                                + " yet, since it does not say what they count; nothing is read back from there."),
                        words(
                                "4",
                                "Save the workbook, and run: dateline import draft.xlsx -o articles.jsonl. With one answer at"
                                        + " least, the article is reviewed and no draft any more.")));
    }

    private static void write(StreamedWorkbook workbook, CellStyles styles, String title, List<List<PageCell>> steps)
            throws IOException {
        Page page = Page.add(workbook, "Guide", styles, WIDTHS);
        page.title(title);
        page.heading("Steps");
        page.table("Steps", List.of("Step", "What to do"), steps);
        page.heading("Sheets");
        page.table("Sheets", List.of("Sheet", "What goes there"), SHEETS);
        page.heading("Cells");
        page.table("Cells", List.of("Cells", "What they mean"), CELLS);
        page.complete();
    }
}
